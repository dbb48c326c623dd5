"use client";

import { useTranslations } from "next-intl";
import type { Sum } from "@/lib/result";
import { DeskSum } from "./desk-sum";

/** The five sums of the draft. */
export function DeskSums({ sums }: { sums: readonly Sum[] }) {
  const t = useTranslations("result");
  return (
    <section aria-label={t("sumsTitle")}>
      <dl className="divide-y divide-line border-y border-line">
        {sums.map((sum) => (
          <DeskSum key={sum.id} sum={sum} />
        ))}
      </dl>
    </section>
  );
}
