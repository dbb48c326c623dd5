"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useKiosk } from "./use-kiosk";

/** Where something is looked for that a shared computer does not offer: who decided so, and what to do instead. */
export function HiddenHere() {
  const t = useTranslations("takeaway.hidden");
  const { list } = useFormatter();
  const hides = useKiosk()?.hides ?? [];
  if (hides.length === 0) return null;
  return <p className="text-base text-muted">{t("why", { what: list(hides.map((part) => t(part))) })}</p>;
}
