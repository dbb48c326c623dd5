/** The languages of the product, the default first. A new language is an entry here and a file in messages/. */
export const locales = ["zh", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "zh";

/** How each language is named to machines (the `lang` of a page) and, in its own words, to people. */
export const languages: Record<Locale, { tag: string; name: string }> = {
  zh: { tag: "zh-CN", name: "中文" },
  en: { tag: "en", name: "English" },
};
