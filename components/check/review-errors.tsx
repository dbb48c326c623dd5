"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { ErrorLinks } from "./error-links";
import { changeHref } from "./step-href";

/** Kept answers that cannot be used, on the way to the result. */
export function ReviewErrors() {
  const t = useTranslations("check");
  return <ErrorLinks title={() => t("repair")} of={useCase()} hrefOf={({ step, path }) => changeHref(step, path)} />;
}
