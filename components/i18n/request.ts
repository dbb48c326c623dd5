import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { locale as localeOfPage } from "next/root-params";
import { formats } from "./formats";
import { defaultLocale, locales } from "@/lib/i18n/locales";

// Loaded by next-intl for every page, as the file that next.config.js names.
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await localeOfPage());
  const locale = hasLocale(locales, wanted) ? wanted : defaultLocale;
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages, formats, timeZone: "Asia/Shanghai" };
});
