"use client";

import { useTranslations } from "next-intl";
import { useTimesForgotten } from "@/components/answers/use-times-forgotten";
import { Link } from "@/components/i18n/navigation";
import type { Exchange } from "./exchange";
import { NewCase } from "./new-case";
import { OpenCase } from "./open-case";

/** What one does with whole cases: open one from a link, begin another. */
export function DeskTools({ onExchange }: { onExchange: Exchange }) {
  const t = useTranslations("staff");
  return (
    <div className="grid grid-cols-1 gap-2 rounded-card bg-sunken p-4">
      <OpenCase key={useTimesForgotten()} onExchange={onExchange} />
      <div className="flex flex-wrap items-center gap-x-5 text-base">
        <NewCase onExchange={onExchange} />
        <Link href="/check/" className="target text-link">
          {t("stepByStep")}
        </Link>
        <Link href="/staff/links/" className="target text-link">
          {t("format")}
        </Link>
      </div>
    </div>
  );
}
