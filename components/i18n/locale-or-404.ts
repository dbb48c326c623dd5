import { hasLocale } from "next-intl";
import { notFound } from "next/navigation";
import { locales, type Locale } from "@/lib/i18n/locales";

/** The language a path begins with; a path that begins with none of ours is no page. */
export function localeOr404(segment: unknown): Locale {
  if (!hasLocale(locales, segment)) notFound();
  return segment;
}
