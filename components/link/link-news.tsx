"use client";

import { useTranslations } from "next-intl";
import type { OpenedLink } from "@/lib/household";
import { LeftOut, type Reach } from "./left-out";

/** What is to be known of a link before its answers are trusted: changed on the way, not the only one, not taken whole. */
export function LinkNews({ of, reach }: { of: OpenedLink; reach: Reach }) {
  const t = useTranslations("link");
  const { changed = false, others = 0, leftOut, more = 0 } = of;
  return (
    <>
      {changed && <p className="font-semibold">{t("altered")}</p>}
      {others > 0 && <p>{t("others", { count: others })}</p>}
      <LeftOut pairs={leftOut} more={more} reach={reach} />
    </>
  );
}
