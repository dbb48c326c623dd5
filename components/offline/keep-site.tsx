"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { locales } from "@/lib/i18n/locales";
import { isMetered } from "./metered";
import { useWorker } from "./use-worker";
import { keepSite, lookAfterWorker } from "./worker";

/** All that can be kept: every language, and the pages of the plan. */
const everything = [...locales, "plan"];

/** Keeps the site on the device and says so; by one press all of it, or where the line is costly. */
export function KeepSite() {
  const t = useTranslations("offline");
  const locale = useLocale();
  const { can, coming, kept } = useWorker();
  const [asked, setAsked] = useState<"no" | "yes" | "failed">("no");

  useEffect(() => void lookAfterWorker([locale], isMetered()), [locale]);

  if (!can) return null;
  const isWhole = everything.every((part) => kept.includes(part));
  const isKept = kept.includes(locale);
  const had = isWhole ? "whole" : isKept ? "kept" : undefined;
  const news = coming ? "coming" : asked === "failed" ? "failed" : had;
  const keepAll = () => {
    setAsked("yes");
    void keepSite(everything).then((isThere) => setAsked(isThere ? "yes" : "failed"));
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      {/* Nobody is told unasked. */}
      <span role={asked === "no" ? undefined : "status"} className="empty:sr-only">
        {news && t(`news.${news}`)}
      </span>
      {!isWhole && !coming && (
        <Button kind="quiet" onClick={keepAll}>
          {t(isKept ? "keepWhole" : "keep")}
        </Button>
      )}
    </div>
  );
}
