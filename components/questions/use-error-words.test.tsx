import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { workedOut } from "@/components/answers/calculator";
import { formats } from "@/components/i18n/formats";
import type { CivilDate } from "@/lib/entitlements";
import { errorCodes, FIRST_DAY, LAST_DAY, noAnswers, noChild, questions, type Answers } from "@/lib/household";
import { locales, type Locale } from "@/lib/i18n/locales";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { useErrorWords } from "./use-error-words";

const odd: Answers = {
  ...noAnswers(),
  children: [
    {
      ...noChild(),
      birthDate: { year: "9999", month: "13", day: "x" },
      nursery: { inclusive: "yes", from: { year: "9999", month: "12" }, until: { year: "0", month: "0" } },
    },
  ],
};

/** What may be known besides: the sign, or the part of a date, that is to blame. */
const details = [{}, { sign: "；" }, { part: "year" }, { part: "month" }, { part: "day" }] as const;

/** Every place where an answer may be wrong, with each thing that may be wrong with it. */
const faults = questions.flatMap((question) => {
  const child = question.field.includes("*") || question.field === "children" ? 0 : undefined;
  const asked = { ...question, path: question.field.replace("*", "0"), open: true, ...(child === 0 && { child }) };
  const beside = question.field === "children" ? ["children.0.birthDate"] : [];
  const paths = [asked.path, ...beside, ...(question.offers ?? []).map((path) => path.replace("*", "0"))];
  return paths.flatMap((path) => errorCodes.flatMap((code) => details.map((more) => ({ path, code, asked, more }))));
});

function told(locale: Locale, answers: Answers, on: CivilDate): readonly string[] {
  const all: string[] = [];
  const of = workedOut(answers, on);
  function Told() {
    const words = useErrorWords();
    for (const { path, code, asked, more } of faults) all.push(words({ path, code, ...more }, asked, of));
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

describe.each(locales)("every error has its words in %s", (locale) => {
  it.each([FIRST_DAY, "2026-11-25", LAST_DAY])("on %s, whatever was answered", (on) => {
    for (const answers of [noAnswers(), odd]) {
      const texts = told(locale, answers, on);
      expect(texts).toHaveLength(faults.length);
      expect(texts.filter((text) => text === "" || /^[\w-]+(?:\.[\w-]+)+$/.test(text))).toEqual([]);
    }
  });
});

it.each([
  ["zh", "2020年1月1日"],
  ["en", "January 1, 2020"],
] as const)(
  "a due date that is too late is told with the day it was counted from: a clock may be wrong, %s",
  (locale, day) => {
    const tooLate = faults.findIndex(({ path, code }) => path === "children.0.birthDate" && code === "tooLate");
    expect(told(locale, odd, "2020-01-01")[tooLate]).toContain(day);
  },
);
