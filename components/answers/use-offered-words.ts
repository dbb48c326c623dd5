"use client";

import { useTranslations } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import type { FieldPath } from "@/lib/entitlements";
import { valueAt } from "@/lib/household";
import type { Case } from "./use-case";

/** Puts into words what was filled in beside questions: months of a nursery place, the start of leave. */
export function useOfferedWords(): (paths: readonly FieldPath[], of: Pick<Case, "given">) => readonly string[] {
  const t = useTranslations("answer");

  function inWords(path: string, value: unknown): readonly string[] {
    if (typeof value !== "string") return [];
    if (path.endsWith(".leaveStart")) return [t("leaveStart", { day: civilDate(value) })];
    const month = civilDate(`${value}-01`);
    return [path.endsWith(".from") ? t("placeFrom", { month }) : t("placeUntil", { month })];
  }

  return (paths, { given }) => paths.flatMap((path) => inWords(path, valueAt(given, ...path.split("."))));
}
