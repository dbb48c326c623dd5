"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import type { Change, Standing } from "@/lib/result";

type Props = {
  changes: readonly Change[];
  /** The later day is still to come: today is the earlier one. */
  ahead: boolean;
};

/** What becomes of each right between a day and today, or between today and a day to come. */
export function ChangeList({ changes, ahead }: Props) {
  const t = useTranslations("link");
  const words = useWords();
  const standing = ({ status, figures }: Standing) =>
    figures.length > 0 ? words(figures) : words({ key: `result.group.${status}.name` });
  return (
    <>
      <p>{t(ahead ? "changedAhead" : "changed")}</p>
      <ul className="grid list-disc gap-1 pl-6">
        {changes.map(({ id, title, before, after }) => (
          <li key={id}>
            {ahead
              ? t("changeAhead", { right: words(title), now: standing(before), then: standing(after) })
              : t("change", { right: words(title), before: standing(before), after: standing(after) })}
          </li>
        ))}
      </ul>
    </>
  );
}
