import { readdirSync, readFileSync } from "node:fs";
import jsQR from "jsqr";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workedOut } from "@/components/answers/calculator";
import { formats } from "@/components/i18n/formats";
import { PaperEnd } from "@/components/result/rest/paper-end";
import type { Household } from "@/lib/entitlements";
import { linkIn, writeAnswers } from "@/lib/household";
import { detailsOf } from "@/lib/result";
import zh from "@/messages/zh.json";
import { MoneyWishProvider } from "./money-wish";
import { PaperCode } from "./paper-code";

const on = "2026-11-23";
const given: Household = {
  ...{ residency: "qingdao", withinPolicy: true, children: [{ birthDate: "2026-03-01" }], situations: [] },
  delivery: { inQingdao: true, insurance: "employee", difficult: false, inScopeCost: 4000 },
  mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000 },
  father: { employed: true },
  housing: {
    ...{ plan: "buy", purchaseArea: "shinan", homesOwned: 0, firstHome: true, fundContributor: true },
    ...{ assessedLoan: 600_000, price: 1_000_000, downPaymentRatio: 0.3 },
  },
  tax: { marginalRate: 0.1 },
};
const money = /wage|loan|price|ratio|rate|cost/i;
const of = workedOut(writeAnswers(given), on);

/** What a phone reads in the code on the sheet. */
function scanned(markup: string): string {
  const size = Number(/viewBox="0 0 (\d+) /.exec(markup)?.[1]);
  const side = size * 4;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let down = 0; down < 4; down += 1) {
      const start = ((Number(y) * 4 + down) * side + Number(x) * 4) * 4;
      for (let at = start; at < start + 16; at += 4) data.fill(0, at, at + 3);
    }
  return jsQR(data, side, side)?.data ?? "";
}

const drawn = (children: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="zh" messages={zh} formats={formats} timeZone="Asia/Shanghai">
      {children}
    </NextIntlClientProvider>,
  );

const paper = <PaperEnd of={of} details={detailsOf(of)} Code={PaperCode} />;

describe("the wish to hand on no money", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "window");
  beforeAll(() => {
    Object.defineProperty(globalThis, "window", {
      value: { location: new URL("https://a.example/") },
      configurable: true,
    });
  });
  afterAll(() => {
    if (before) Object.defineProperty(globalThis, "window", before);
    else Reflect.deleteProperty(globalThis, "window");
  });

  it.each([true, false])("is followed by the code on paper: %s", (withoutMoney) => {
    const markup = drawn(
      <MoneyWishProvider value={{ withoutMoney, setWithoutMoney: () => {} }}>{paper}</MoneyWishProvider>,
    );
    const [, modules, side] = /viewBox="0 0 (\d+) .*?width="([\d.]+)mm"/.exec(markup) ?? [];
    expect(Number(side) / Number(modules)).toBeGreaterThanOrEqual(1 / 3);
    const link = new URL(scanned(markup));
    expect(linkIn(link.hash, on)).toBeDefined();
    expect([...new URLSearchParams(link.hash.slice(1)).keys()].some((name) => money.test(name))).toBe(!withoutMoney);
  });

  it("is taken for granted where nothing was wished", () => {
    const names = [...new URLSearchParams(new URL(scanned(drawn(paper))).hash.slice(1)).keys()];
    expect(names).toContain("residency");
    expect(names.filter((name) => money.test(name))).toEqual([]);
  });

  it("is known wherever a link is made: one place makes them", () => {
    const makers = ["app", "components"]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
      )
      .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))
      .filter((path) => /\b(?:caseLink|encodeLink)\(/.test(readFileSync(path, "utf8")));
    expect(makers.sort()).toEqual(["components/takeaway/case-link.ts", "components/takeaway/use-case-link.ts"]);
  });
});
