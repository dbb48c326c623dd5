"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { Link } from "@/components/i18n/link";
import { KnownLine } from "./known-line";

/** What is known so far, always in sight; it leads to the result, whatever is still open. */
export function RunningLine() {
  const t = useTranslations("check");
  const { given } = useCase();
  const isBegun = Object.keys(given).length > 0;
  return (
    <div
      className={`-mx-gutter flex flex-wrap items-center gap-x-4 bg-brand-soft px-gutter text-sm/snug sm:mx-0 sm:rounded-t-card [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0 elder:static ${isBegun ? "border-t border-line py-1 sm:border" : ""}`}
    >
      <KnownLine />
      {isBegun && (
        <Link href="/result/" className="target text-link ml-auto elder:hidden justify-center font-semibold">
          {t("seeNow")}
        </Link>
      )}
    </div>
  );
}
