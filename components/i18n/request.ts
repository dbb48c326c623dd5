import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { locale as localeOfPage } from "next/root-params";
import { formats } from "./formats";
import { routing } from "./routing";

// Loaded by next-intl for every page, as the file that next.config.js names.
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await localeOfPage());
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale;
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages, formats, timeZone: "Asia/Shanghai" };
});
