import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { useQuestionWords } from "./use-question-words";

const messages = { zh, en: en as typeof zh };

it.each(locales.flatMap((locale) => [false, true].map((planned) => [locale, planned] as const)))(
  "a difficult delivery is asked with the provincial guidance by its number, in %s, planned: %s",
  (locale, planned) => {
    function Hint() {
      return useQuestionWords({ words: "difficultDelivery", ...(planned && { planned }) }).hint;
    }
    const told = renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Asia/Shanghai">
        <Hint />
      </NextIntlClientProvider>,
    );
    expect(told).toContain("鲁卫人口家庭字〔2025〕3号");
  },
);
