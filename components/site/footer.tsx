import { useTranslations } from "next-intl";
import { ClearAnswers } from "@/components/answers/clear-answers";
import { OwnComputerChoice } from "@/components/answers/own-computer-choice";
import { Link } from "@/components/i18n/navigation";
import { KeepSiteOnceIdle } from "@/components/offline/once-idle";

export function Footer() {
  const t = useTranslations("site");
  return (
    <footer className="border-t border-line bg-sunken text-sm text-muted print:hidden">
      <div className="page-column grid gap-2 py-6">
        <p>{t("privacy")}</p>
        <ClearAnswers />
        <OwnComputerChoice />
        <KeepSiteOnceIdle />
        <p>{t("source")}</p>
        <Link href="/plan/" prefetch={false} className="target text-link justify-self-start">
          {t("plan")}
        </Link>
        <Link href="/accessibility/" className="target text-link justify-self-start">
          {t("accessibility")}
        </Link>
        <div className="grid gap-2 elder:hidden">
          <p>{t("licence", { licence: "MIT" })}</p>
          <a href="/licences.txt" hrefLang="en" className="target text-link justify-self-start">
            {t("licences")}
          </a>
          <Link href="/staff/" className="target text-link justify-self-start">
            {t("staff")}
          </Link>
        </div>
      </div>
    </footer>
  );
}
