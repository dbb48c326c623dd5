"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import type { Change, Standing } from "@/lib/result";

/** What became of each right since: before, and now. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations("link");
  const words = useWords();
  const standing = ({ status, figures }: Standing) =>
    figures.length > 0 ? words(figures) : words({ key: `result.group.${status}.name` });
  return (
    <>
      <p>{t("changed")}</p>
      <ul className="grid list-disc gap-1 pl-6">
        {changes.map(({ id, title, before, after }) => (
          <li key={id}>{t("change", { right: words(title), before: standing(before), after: standing(after) })}</li>
        ))}
      </ul>
    </>
  );
}
