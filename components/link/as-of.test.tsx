import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { workedOut } from "@/components/answers/calculator";
import { formats } from "@/components/i18n/formats";
import type { CivilDate, Household } from "@/lib/entitlements";
import { writeAnswers } from "@/lib/household";
import zh from "@/messages/zh.json";
import { AsOf } from "./as-of";

const today: CivilDate = "2026-11-23";

const family: Household = {
  withinPolicy: true,
  children: [{ birthDate: "2025-03-08" }, { birthDate: "2027-02-01" }],
  tax: { marginalRate: 0.1 },
};

function noticeOn(on: CivilDate, given = family): string {
  const link = { on, leftOut: [] };
  const of = workedOut(writeAnswers(given), today, link);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="zh" messages={zh} formats={formats} timeZone="Asia/Shanghai">
      <AsOf of={of} Field={({ children }) => <b>{children}</b>} />
    </NextIntlClientProvider>,
  ).replace(/<[^>]+>/g, " ");
}

describe("a result of another day", () => {
  it("that is past is compared with today's, as what was and what is", () => {
    const said = noticeOn("2026-10-20");
    expect(said).toContain("这是2026年10月20日的结果");
    expect(said).not.toMatch(/那天|还没到/);
  });

  it("that is still to come is spoken of as such, each child by name", () => {
    const said = noticeOn("2028-03-08");
    expect(said).toContain("这是按2028年3月8日的情况测算的结果，那一天还没到");
    expect(said).toContain(
      "婴幼儿照护个税扣除：今天是老大每月扣除 2,000 元和老二每月扣除 2,000 元，到那天是老二每月扣除 2,000 元",
    );
    expect(said).not.toMatch(/原来|现在/);
  });

  it("asks whether a child is there that was due since, and states no birth that nobody told", () => {
    const due = { ...family, children: [{ birthDate: "2025-03-08" }, { birthDate: "2026-11-22" }] };
    const said = noticeOn("2026-11-20", due);
    expect(said).toContain("预产期已经过了，孩子出生了吗？");
    expect(said).toContain("第 2 个孩子（预产期2026年11月22日）");
    expect(said).not.toMatch(/原来|今天算出来|2026年11月22日生/);
    expect(noticeOn("2026-11-22", due)).not.toContain("预产期");
  });

  it("that is to come, and the same, says so", () => {
    expect(noticeOn("2026-11-24")).toContain("同样的回答，今天和那天算出来一样。");
  });
});
