"use client";

import { usePathname as usePath, useRouter as useNextRouter } from "next/navigation";
import { useMemo } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage, type Path } from "./path";
import { setOut } from "./under-way";

/** The language of this page, with which its path begins. */
function useLanguage(): Locale {
  return usePath().split("/")[1] as Locale;
}

/** The path of this page, without its language. */
export function usePathname(): Path {
  return usePath().replace(/^\/\w+/, "") || "/";
}

/** Next's router, in the language of this page where none is named; where it leads is noted until that page is there. */
export function useRouter() {
  const router = useNextRouter();
  const current = useLanguage();
  return useMemo(() => {
    const noted = (href: string) => {
      setOut(href);
      return href;
    };
    return {
      push: (path: Path, { locale = current }: { locale?: Locale } = {}) =>
        router.push(noted(inLanguage(locale, path))),
      replace: (path: Path) => router.replace(noted(inLanguage(current, path))),
      prefetch: (path: Path) => router.prefetch(inLanguage(current, path)),
    };
  }, [router, current]);
}
