import { useTranslations } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import type { CivilDate } from "@/lib/entitlements";

/** Whose sheet it is and of which day, at its top. */
export function PaperHead({ on }: { on: CivilDate }) {
  const t = useTranslations("paper");
  return (
    <p className="hidden justify-between print:flex">
      <strong>{t("product")}</strong>
      <span>{t("day", { day: civilDate(on) })}</span>
    </p>
  );
}
