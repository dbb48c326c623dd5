"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** What to do with a link that cannot be opened. */
export function LinkProblem({ problem }: { problem: "noVersion" | "unknownVersion" }) {
  const t = useTranslations("link");
  return (
    <div role="alert">
      <Notice tone="attention" title={t("problem")}>
        <p>{problem === "noVersion" ? t("noVersion") : t("unknownVersion")}</p>
      </Notice>
    </div>
  );
}
