import { useTranslations } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import type { CivilDate } from "@/lib/entitlements";

/**
 * Always in sight: the draft, the day of assessment, and that this is no decision. One line wherever the screen is wide,
 * a phone held sideways too; where it is both low and narrow, as under great magnification, it would hide what it speaks of.
 */
export function BasisLine({ on }: { on: CivilDate }) {
  const t = useTranslations("result");
  return (
    <p className="-mx-gutter border-t border-line bg-sunken px-2 py-1.5 text-center text-sm text-muted sm:mx-0 sm:rounded-t-card sm:border-x [@media(min-height:34rem),(min-width:36rem)]:sticky [@media(min-height:34rem),(min-width:36rem)]:bottom-0 elder:static print:static print:border-0">
      {t("basis", { day: civilDate(on) })}
    </p>
  );
}
