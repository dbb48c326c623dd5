"use client";

import { useTranslations } from "next-intl";
import { useTimesForgotten } from "@/components/answers/use-times-forgotten";
import { Link } from "@/components/i18n/link";
import type { Exchange } from "./exchange";
import { OpenCase } from "./open-case";

/** What leads to this desk and from it: a link to open, the same case step by step, the format of links. */
export function DeskTools({ onExchange }: { onExchange: Exchange }) {
  const t = useTranslations("staff");
  return (
    <div className="grid grid-cols-1 gap-x-5 gap-y-2 rounded-card bg-sunken p-4 lg:grid-cols-[minmax(18rem,1fr)_auto] lg:items-end">
      <div className="grid grid-cols-1 gap-2">
        <OpenCase key={useTimesForgotten()} onExchange={onExchange} />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 text-base">
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
