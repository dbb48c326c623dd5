import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, it, vi } from "vitest";
import { workedOut } from "@/components/answers/calculator";
import type { Case } from "@/components/answers/use-case";
import { formats } from "@/components/i18n/formats";
import type { WhyMissing } from "@/components/ui/fetched";
import type { Loading } from "@/components/ui/use-loaded";
import type { Household } from "@/lib/entitlements";
import { writeAnswers } from "@/lib/household";
import zh from "@/messages/zh.json";
import * as whole from "./rest/part";
import { ResultView } from "./result-view";

const shown = vi.hoisted(() => ({ of: undefined as Case | undefined }));

vi.mock("@/components/answers/use-case", () => ({ useCase: () => shown.of }));
// The router of Next is not to be had outside a build.
vi.mock("@/components/i18n/link", () => ({ Link: ({ children }: { children: ReactNode }) => <b>{children}</b> }));
vi.mock("@/components/i18n/navigation", () => ({ usePathname: () => "/result/", useRouter: () => ({}) }));

const given: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10", nursery: { inclusive: true } }],
};

const ON = "2026-11-23";

const plain = workedOut(writeAnswers(given), ON);

const misspelt: Case = { ...plain, errors: [{ path: "tax.marginalRate", code: "unreadable" }] };
const ofAnotherDay: Case = { ...plain, today: "2026-11-24", link: { on: ON, leftOut: [] } };

const onItsWay = {};
const here = { part: whole };
const missing = (why: WhyMissing) => ({ why });

beforeEach(() => {
  shown.of = plain;
});

function told(rest: Loading<typeof whole>): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="zh" messages={zh} formats={formats} timeZone="Asia/Shanghai">
      <ResultView rest={rest} onRetry={() => {}} Code={undefined} />
    </NextIntlClientProvider>,
  );
}

const { title, rest, wait } = { ...zh.result, title: zh.entitlements["childcare-subsidy"].title };
const isWhole = (text: string) => text.includes(`<h3 id="childcare-subsidy-title"`) && text.includes(title);

it("has its sums, and that it rests on a draft, before the rest is here; paper says that it lacks", () => {
  for (const state of [onItsWay, missing("offline"), here]) {
    expect(told(state)).toContain("每月 300 元");
    expect(told(state)).toContain("2026年11月23日按征求意见稿测算");
  }
  expect(told(onItsWay)).toContain(rest.wait);
  expect(told(onItsWay)).toContain(rest.paper);
  expect(isWhole(told(onItsWay))).toBe(false);
  expect(told(here)).not.toContain(rest.paper);
  expect(isWhole(told(here))).toBe(true);
});

it.each(["offline", "slow", "gone"] as const)("names the rest that does not come, and asks for it again: %s", (why) => {
  const text = told(missing(why));
  for (const words of [rest.missing, rest.paper, zh.missing[why], zh.missing.retry]) expect(text).toContain(words);
  expect(text).not.toContain(rest.wait);
});

it.each([
  ["are of another day", ofAnotherDay, "这是2026年11月23日的结果"],
  ["lack an answer", misspelt, "有 1 项填写有误"],
])("shows no figures that %s without saying so", (_, of, notice) => {
  shown.of = of;
  expect(told(onItsWay)).toContain(wait.text);
  expect(told(onItsWay)).not.toContain("每月 300 元");
  for (const state of [missing("gone"), here]) {
    expect(told(state)).toContain(notice);
    expect(told(state)).toContain("每月 300 元");
  }
});
