import { useTranslations } from "next-intl";
import { ClearAnswers } from "@/components/answers/clear-answers";

export function Footer() {
  const t = useTranslations("site");
  return (
    <footer className="border-t border-line bg-sunken text-sm text-muted print:hidden">
      <div className="page-column grid gap-2 py-6">
        <p>{t("privacy")}</p>
        <ClearAnswers />
        <p>{t("source")}</p>
        <p>{t("licence", { licence: "MIT" })}</p>
      </div>
    </footer>
  );
}
