import { useLocale, useTranslations } from "next-intl";
import { ElderSwitch } from "@/components/elder/elder-switch";
import { Link } from "@/components/i18n/link";
import { LanguageSwitch } from "./language-switch";
import { Mark } from "./mark";

export function Header() {
  const t = useTranslations("site");
  return (
    <header className="border-b border-line print:hidden">
      <div className="page-column flex flex-wrap items-center justify-between gap-x-1 py-1.5">
        {/* Where type is very large, the language takes a line of its own. */}
        <div className="grow-9 basis-40">
          <Link href="/" className="target gap-2 text-sm/tight font-bold text-brand sm:text-base/tight">
            <Mark />
            <span>{t("title")}</span>
          </Link>
        </div>
        <div className="flex grow items-center justify-between gap-x-1 sm:gap-x-2 sm:grow-0">
          <ElderSwitch>{t("elder")}</ElderSwitch>
          <nav aria-label={t("language")}>
            <LanguageSwitch current={useLocale()} />
          </nav>
        </div>
      </div>
    </header>
  );
}
