"use client";

import { useTranslations } from "next-intl";
import { useCase, type Case } from "@/components/answers/use-case";
import { focusField } from "@/components/ui/focus-field";
import { ShortcutButton } from "@/components/ui/shortcut-button";
import { questionAbout, valueAt, type AskedQuestion } from "@/lib/household";

/** Puts the cursor in the next question that nobody has answered, after the one it is in; after the last, in the first. */
export function NextOpen() {
  const t = useTranslations("staff");
  const now = useCase();
  return (
    <ShortcutButton
      kind="secondary"
      shortcut="J"
      onClick={() => focusField(nextOpen(now, placeOfCursor(now)) ?? "assessment")}
    >
      {t("nextOpen")}
    </ShortcutButton>
  );
}

function placeOfCursor({ asked }: Case): number {
  const field = document.activeElement?.closest("fieldset")?.id;
  const question = field === undefined ? undefined : questionAbout(field, asked);
  return question ? asked.indexOf(question) : -1;
}

function nextOpen({ asked, given }: Case, after: number): string | undefined {
  const isOpen = ({ open, planned, path }: AskedQuestion) =>
    open && !planned && valueAt(given, ...path.split(".")) === undefined;
  const open = asked.filter(isOpen);
  return (open.find((question) => asked.indexOf(question) > after) ?? open[0])?.path;
}
