"use client";

import { useLocale } from "next-intl";
import type { MouseEvent } from "react";
import { usePathname } from "@/components/i18n/navigation";
import { carryKept } from "@/components/link/carried";
import { languages, locales } from "@/lib/i18n/locales";

/** The same page in the other languages. The link works before any script; a click also takes query, hash and kept link. */
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
        onClick={takeAlong}
      >
        {languages[locale].name}
      </a>
    ));
}

function takeAlong({ currentTarget: link, ctrlKey, metaKey, shiftKey }: MouseEvent<HTMLAnchorElement>) {
  link.search = window.location.search;
  link.hash = window.location.hash;
  // Another tab has its own answers, and its own wish.
  if (!ctrlKey && !metaKey && !shiftKey) carryKept();
}
