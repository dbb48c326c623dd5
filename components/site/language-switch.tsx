"use client";

import { useLocale } from "next-intl";
import type { MouseEvent } from "react";
import { usePathname } from "@/components/i18n/navigation";
import { languages, locales } from "@/lib/i18n/locales";

/** The same page in the other languages. The link works before any script; a click also takes query and hash along. */
export function LanguageSwitch() {
  const current = useLocale();
  const path = `${usePathname().replace(/\/$/, "")}/`;
  return locales
    .filter((locale) => locale !== current)
    .map((locale) => (
      <a
        key={locale}
        href={`/${locale}${path}`}
        hrefLang={languages[locale].tag}
        lang={languages[locale].tag}
        className="target text-link justify-center whitespace-nowrap"
        onClick={keepQueryAndHash}
      >
        {languages[locale].name}
      </a>
    ));
}

function keepQueryAndHash({ currentTarget: link }: MouseEvent<HTMLAnchorElement>) {
  link.search = window.location.search;
  link.hash = window.location.hash;
}
