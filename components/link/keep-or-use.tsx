"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Asks which answers to go on with: nothing is overwritten in silence. */
export function KeepOrUse({ onSettle }: { onSettle: (use: "link" | "mine") => void }) {
  const t = useTranslations("link");
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} tabIndex={-1} role="group" aria-label={t("conflict")} className="outline-none">
      <Notice tone="attention" title={t("conflict")}>
        <p>{t("conflictHint")}</p>
        <div className="flex flex-wrap gap-3 pt-2">
          <Button onClick={() => onSettle("link")}>{t("useLink")}</Button>
          <Button kind="secondary" onClick={() => onSettle("mine")}>
            {t("keepMine")}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
