"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { LinkProblem as Problem } from "@/lib/household";

/** What to do with a link that cannot be opened. */
export function LinkProblem({ problem }: { problem: Problem }) {
  const t = useTranslations("link");
  const advice: Record<Problem, string> = {
    badVersion: t("badVersion"),
    noVersion: t("noVersion"),
    unknownVersion: t("unknownVersion"),
  };
  return (
    <div role="alert">
      <Notice tone="attention" title={t("problem")}>
        <p>{advice[problem]}</p>
      </Notice>
    </div>
  );
}
