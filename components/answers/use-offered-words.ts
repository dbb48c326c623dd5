"use client";

import { useTranslations } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import { offeredFields, valueAt, type AskedQuestion } from "@/lib/household";
import type { Case } from "./use-case";

/** Puts into words what was filled in beside a question: months of a nursery place, the start of leave. */
export function useOfferedWords(): (question: AskedQuestion, of: Case) => readonly string[] {
  const t = useTranslations("answer");

  function inWords(path: string, value: unknown): readonly string[] {
    if (typeof value !== "string") return [];
    if (path.endsWith(".leaveStart")) return [t("leaveStart", { day: civilDate(value) })];
    const month = civilDate(`${value}-01`);
    return [path.endsWith(".from") ? t("placeFrom", { month }) : t("placeUntil", { month })];
  }

  return (question, of) =>
    offeredFields(question, of).flatMap((path) => inWords(path, valueAt(of.given, ...path.split("."))));
}
