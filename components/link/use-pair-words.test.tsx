import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { workedOut } from "@/components/answers/calculator";
import { formats } from "@/components/i18n/formats";
import { errorCodes, noAnswers, questions, type LeftOut } from "@/lib/household";
import { locales, type Locale } from "@/lib/i18n/locales";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { usePairWords } from "./use-pair-words";

const on = "2026-11-23";
const now = workedOut(noAnswers(), on);

const paths = [
  ...["on", "nothing.known", ""],
  ...questions.flatMap(({ field, offers = [] }) => [field, ...offers].map((path) => path.replace("*", "0"))),
  ...["children.0.birthDate", "children.11.birthDate"],
];

/** Every place of a link that may be wrong, with each thing that may be wrong with it. */
const pairs: readonly LeftOut[] = paths.flatMap((path) =>
  ([...errorCodes, "damaged"] as const).flatMap((code) =>
    [{}, { sign: "；" }].map((sign) => ({ key: path, value: "x", path, code, ...sign })),
  ),
);

function told(locale: Locale): readonly string[] {
  const all: string[] = [];
  function Told() {
    const words = usePairWords();
    for (const pair of pairs) all.push(words(pair, now));
    return null;
  }
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={{ zh, en }[locale]}
      formats={formats}
      timeZone="Asia/Shanghai"
      onError={(error) => {
        throw error;
      }}
    >
      <Told />
    </NextIntlClientProvider>,
  );
  return all;
}

it.each(locales)("whatever is wrong with a pair of a link is said in the words of a reader, in %s", (locale) => {
  const texts = told(locale);
  expect(texts).toHaveLength(pairs.length);
  expect(texts.filter((text) => /\b(?:errors|link|questions|fields)\.[\w.]+|undefined|\{|^\s*$/.test(text))).toEqual(
    [],
  );
});
