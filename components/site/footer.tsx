import { useTranslations } from "next-intl";
import { ClearAnswers } from "@/components/answers/clear-answers";
import { Link } from "@/components/i18n/link";
import { Later } from "./later";

export function Footer() {
  const t = useTranslations("site");
  const clear = useTranslations("clear");
  return (
    <footer className="border-t border-line bg-sunken text-sm text-muted print:hidden">
      <div className="page-column grid gap-2 py-4 sm:py-6">
        <p>{t("privacy")}</p>
        <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
          <ClearAnswers>{clear("do")}</ClearAnswers>
          <Later piece="OnThisDevice" />
        </div>
        <p>{t("source")}</p>
        <div className="flex flex-wrap items-center gap-x-4">
          <Link href="/plan/" className="target text-link">
            {t("plan")}
          </Link>
          <Link href="/accessibility/" className="target text-link">
            {t("accessibility")}
          </Link>
          <Link href="/staff/" className="target text-link elder:hidden">
            {t("staff")}
          </Link>
          <a href="/licences.txt" hrefLang="en" className="target text-link elder:hidden">
            {t("licences")}
          </a>
          <p className="elder:hidden">{t("licence", { licence: "MIT" })}</p>
        </div>
      </div>
    </footer>
  );
}
