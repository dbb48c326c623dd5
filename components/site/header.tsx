import { useTranslations } from "next-intl";
import { Link } from "@/components/i18n/navigation";
import { LanguageSwitch } from "./language-switch";
import { Mark } from "./mark";

export function Header() {
  const t = useTranslations("site");
  return (
    <header className="border-b border-line print:hidden">
      <div className="page-column flex flex-wrap items-center justify-between gap-3 py-1.5">
        {/* Where type is very large, the language takes a line of its own. */}
        <div className="grow basis-40">
          <Link href="/" className="target gap-2.5 leading-tight font-bold text-brand">
            <Mark />
            <span>{t("title")}</span>
          </Link>
        </div>
        <nav aria-label={t("language")}>
          <LanguageSwitch />
        </nav>
      </div>
    </header>
  );
}
