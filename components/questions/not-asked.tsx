"use client";

import { useFormatter, useTranslations } from "next-intl";
import { calculatorNow } from "@/components/answers/calculator-here";
import { useCase } from "@/components/answers/use-case";
import { useChildName } from "@/components/answers/use-child-name";

/** Why some children are not asked about, where others are: their parents know that they are at a nursery. */
export function NotAsked() {
  const t = useTranslations("fields");
  const { list } = useFormatter();
  const now = useCase();
  const nameOf = useChildName();
  const left = calculatorNow()?.childrenNotAsked(now, now.on) ?? [];
  if (left.length === 0) return null;
  return <p className="text-muted">{t("notAsked", { names: list(left.map((child) => nameOf(child, now))) })}</p>;
}
