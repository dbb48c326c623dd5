"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { LinkProblem as Problem } from "@/lib/household";

/** What to do with a link that cannot be opened, or that lost its answers before it came here. */
export function LinkProblem({ problem }: { problem: Problem | "lost" }) {
  const t = useTranslations("link");
  const advice: Record<Problem | "lost", string> = {
    badVersion: t("badVersion"),
    lost: t("lost"),
    noVersion: t("noVersion"),
    tooLong: t("tooLong"),
    unknownVersion: t("unknownVersion"),
  };
  return (
    <div role="alert">
      <Notice tone="attention" title={t(problem === "lost" ? "lostTitle" : "problem")}>
        <p>{advice[problem]}</p>
      </Notice>
    </div>
  );
}
