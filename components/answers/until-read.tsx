"use client";

import { useTranslations } from "next-intl";
import type { Blocks } from "@/components/ui/blocks";
import { useCase } from "./use-case";

/** What kept answers change: it is seen once they are read, or it would jump then. */
export function UntilRead({ children }: { children: Blocks }) {
  const t = useTranslations("check");
  const { loaded } = useCase();
  return (
    <>
      {!loaded && <p className="reading">{t("loading")}</p>}
      <div className={`grid gap-6 ${loaded ? "" : "unread"}`}>{children}</div>
    </>
  );
}
