"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import type { Blocks } from "@/components/ui/blocks";
import { BeforeVisitContext } from "./before-visit";
import { useCase } from "./use-case";

/** What kept answers change: it is seen once they are read, or it would jump then. */
export function UntilRead({ children }: { children: Blocks }) {
  const t = useTranslations("check");
  const { loaded } = useCase();
  // What reads them cannot be had: there is nothing to wait for, and what is said of it must be seen.
  const waits = useContext(BeforeVisitContext)?.why === undefined && !loaded;
  return (
    <>
      {waits && <p className="reading">{t("loading")}</p>}
      <div className={`grid gap-6 ${waits ? "unread" : ""}`}>{children}</div>
    </>
  );
}
