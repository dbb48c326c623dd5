"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import type { Also } from "@/lib/result";

/** The largest amounts that are part of no sum. */
export function AlsoList({ also }: { also: readonly Also[] }) {
  const t = useTranslations("result.also");
  const words = useWords();
  if (also.length === 0) return null;
  return (
    <dl className="px-inner text-sm/snug text-muted *:inline sm:px-4 elder:not-print:grid elder:not-print:gap-1 elder:not-print:*:block">
      <dt className="mr-1">{t("title")}</dt>
      {also.map(({ id, title, figure }) => (
        <dd key={id} className="mr-2">
          <span>{`${words(title)} `}</span>
          <span className="font-semibold text-ink">{words(figure)}</span>
        </dd>
      ))}
    </dl>
  );
}
