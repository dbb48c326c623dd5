import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { formats } from "@/components/i18n/formats";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { resultOf } from "@/lib/result";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { DeskBeside } from "./desk-beside";
import { DeskSums } from "./desk-sums";

const on = "2026-11-24";
const messages = { zh, en: en as typeof zh };
const family: Household = { withinPolicy: true, children: [{ birthDate: "2025-03-08" }] };

function panel(locale: keyof typeof messages, given = family) {
  const result = resultOf({ ...interview(given, on), given, on });
  const text = (children: React.ReactNode) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={messages[locale]} formats={formats} timeZone="Asia/Shanghai">
        {children}
      </NextIntlClientProvider>,
    ).replace(/<[^>]+>/g, " ");
  return { sums: text(<DeskSums sums={result.sums} />), beside: text(<DeskBeside beside={result.beside} />) };
}

it.each([
  ["zh", "方案之外，现行的国家政策", "国家育儿补贴", "2026 年至少可领 3,600 元", "最迟2026年12月31日首次申领"],
  ["en", "Beside the draft", "National childcare allowance", "at least 3,600 yuan in 2026", "by December 31, 2026"],
] as const)(
  "tells the clerk the national sum in %s apart from the draft's, with what can be missed",
  (locale, ...told) => {
    const { sums, beside } = panel(locale);
    expect(told.filter((one) => !beside.includes(one))).toEqual([]);
    expect(sums).not.toMatch(/3,600|国家|[Nn]ational/);
  },
);

it("leads to the question that the national allowance waits for", () => {
  const { beside } = panel("zh", { children: [{ birthDate: "2025-03-08" }] });
  expect(beside).toContain("如果是按政策生育");
  expect(beside).toContain("按政策生育");
});

it.each([
  ["zh", "2026年9月到2027年8月"],
  ["en", "from September 2026 to August 2027"],
] as const)("tells the clerk which year of kindergarten is free, in %s", (locale, told) => {
  const { beside } = panel(locale, { children: [{ birthDate: "2020-11-24" }] });
  expect(beside.replace(/\s+/g, " ")).toContain(told);
});
