"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Notice } from "@/components/ui/notice";
import type { Deadline } from "@/lib/result";

/** By when something must be claimed, the nearest day first. */
export function Deadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const t = useTranslations("beside");
  const words = useWords();
  if (deadlines.length === 0) return null;
  return (
    <Notice tone="attention" title={t("deadlines")}>
      <ul className="grid gap-1 text-base/snug">
        {deadlines.map(({ child, statement }) => (
          <li key={child}>{words(statement)}</li>
        ))}
      </ul>
    </Notice>
  );
}
