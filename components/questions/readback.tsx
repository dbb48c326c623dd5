"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { valueAt } from "@/lib/household";

type Props = { path: string; kind: "amount" | "count" | "percent" };

/** How a typed number is understood: 60万 = 600,000 yuan. Of one that cannot be used, the error tells. */
export function Readback({ path, kind }: Props) {
  const t = useTranslations();
  const { given } = useCase();
  const value = valueAt(given, ...path.split("."));
  const words = {
    amount: (amount: number) => t("unit.yuan", { amount }),
    count: (homes: number) => t("unit.homes", { homes }),
    percent: (share: number) => t("unit.percent", { share }),
  };
  return (
    <p id={`${path}-readback`} className="min-h-[1lh] text-muted">
      {typeof value === "number" && t("fields.reads", { value: words[kind](value) })}
    </p>
  );
}
