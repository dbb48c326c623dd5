"use client";

import type { MouseEvent } from "react";
import { usePathname, useRouter } from "@/components/i18n/navigation";
import { carryKept } from "@/components/link/carry";
import { languages, locales, type Locale } from "@/lib/i18n/locales";

/**
 * The same page in the other languages, with query, hash and kept link. The link works before any script; a press then
 * changes the words only: what this page holds stays, also where a browser keeps nothing or the network is away.
 */
export function LanguageSwitch({ current }: { current: Locale }) {
  const router = useRouter();
  const path = `${usePathname().replace(/\/$/, "")}/`;

  function change(event: MouseEvent<HTMLAnchorElement>, locale: Locale) {
    const { currentTarget: link, ctrlKey, metaKey, shiftKey } = event;
    const { search, hash } = window.location;
    link.search = search;
    link.hash = hash;
    // Another tab has its own answers, and its own wish.
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    carryKept();
    router.push(path + search + hash, { locale });
  }

  return locales
    .filter((locale) => locale !== current)
    .map((locale) => (
      <a
        key={locale}
        href={`/${locale}${path}`}
        hrefLang={languages[locale].tag}
        lang={languages[locale].tag}
        className="target text-link justify-center whitespace-nowrap"
        onClick={(event) => change(event, locale)}
      >
        {languages[locale].name}
      </a>
    ));
}
