import { useTranslations } from "next-intl";
import { Link } from "@/components/i18n/navigation";
import { LanguageSwitch } from "./language-switch";
import { Mark } from "./mark";

export function Header() {
  const t = useTranslations("site");
  return (
    <header className="border-b border-line print:hidden">
      <div className="page-column flex items-center justify-between gap-3 py-1.5">
        <Link href="/" className="target gap-2.5 leading-tight font-bold text-brand">
          <Mark />
          {t("title")}
        </Link>
        <nav aria-label={t("language")}>
          <LanguageSwitch />
        </nav>
      </div>
    </header>
  );
}
