import { readFileSync } from "node:fs";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import { assess, type Household } from "@/lib/entitlements";
import { caseFileOf, caseText } from "./case-file";
import { readCaseFile } from "./read-case-file";
import { differencesOf } from "./testing/case-differences";

const on = "2026-11-23";
const family: Household = {
  residency: "qingdao",
  withinPolicy: undefined,
  children: [{ birthDate: "2019-04-10" }, { birthDate: "2025-06-02", nursery: { inclusive: true } }],
  delivery: { inScopeCost: null },
  situations: ["school-age-girl", "financial-hardship"],
};
const { prettier } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly prettier: { readonly printWidth: number };
};

describe("a case that is saved", () => {
  const text = () => caseText(caseFileOf("A family of four", family, assess(family, on)));

  it("is a case file, of that family on that day, and expects all that came of it", () => {
    const { of, faults } = readCaseFile(text());
    expect(faults).toBeUndefined();
    expect(of).toMatchObject({ title: "A family of four", on });
    expect(of?.household).toEqual(family);
    expect(of && differencesOf(of, assess(of.household, of.on))).toEqual([]);
    expect(of?.expected.entitlements).toHaveLength(28);
  });

  it("is laid out as the formatter would", async () => {
    expect(await check(text(), { parser: "json", ...prettier })).toBe(true);
  });

  it("names the newest row of the law that it was assessed by", () => {
    expect(readCaseFile(text()).of?.law).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

it("a file that is no case says all that is wrong with it", () => {
  expect(readCaseFile("nonsense").faults).toEqual(["it is no JSON object"]);
  expect(readCaseFile('{ "on": "2026-02-30", "figures": [] }').faults).toEqual([
    "“figures” is not known",
    "“title” is missing",
    "“expected” is missing",
    "“on” is no day",
  ]);
  const household = { children: [{ birthDate: "2026-02-30" }], phone: "1" };
  expect(readCaseFile(JSON.stringify({ title: "A", on, household, expected: {} })).faults).toEqual([
    "“household.children.0.birthDate”: invalid",
    "“household.phone”: unknownField",
  ]);
});

it("every difference from what is expected is told", () => {
  const { totals } = assess(family, on);
  const expected = {
    entitlements: [{ id: "childcare-subsidy", status: "notEligible" }, { id: "birth-grand" }],
    totals: { ...totals, perMonth: 400 },
  };
  expect(differencesOf({ expected } as never, assess(family, on))).toEqual([
    'childcare-subsidy.status: expected "notEligible", but it is "eligible"',
    "entitlements: there is no right called “birth-grand”",
    "totals.perMonth: expected 400, but it is 300",
  ]);
});
