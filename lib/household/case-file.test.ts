import { readFileSync } from "node:fs";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import { assess, besideLaw, national, qingdao, type Household } from "@/lib/entitlements";
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
    const rows = [qingdao, national, besideLaw].flatMap((law) => Object.values(law)).flatMap((of) => of.rows);
    const days: readonly string[] = rows.map(({ from }) => from).sort();
    expect(readCaseFile(text()).of?.law).toBe(days.at(-1));
  });

  it.each<[string, object]>([
    ["nothing in it", { household: {}, expected: { missing: [], totals: {} } }],
    ["lines that just fit", { why: "x".repeat(107), household: { residency: "x".repeat(85) }, expected: {} }],
    ["lines that just do not", { why: "x".repeat(108), household: { residency: "x".repeat(86) }, expected: {} }],
    [
      "lists of things of one part, of several, and one within another",
      {
        household: { children: [{ birthDate: "2025-06-02" }, { birthDate: "2019-04-10" }] },
        expected: {
          missing: [["a"], ["b"]],
          plan: { of: [{ a: 1, b: 2 }] },
          totals: {
            one: 1,
            of: [
              { a: 1, b: 2 },
              { a: 1, b: 2 },
            ],
          },
          beside: [
            {
              a: [
                { a: 1, b: 2 },
                { c: 3, d: 4 },
              ],
            },
            { b: [] },
            { c: {} },
          ],
        },
      },
    ],
  ])("is laid out so with %s", async (_, of) => {
    const written = caseText({ title: "A", on, ...of } as never);
    expect(await check(written, { parser: "json", ...prettier })).toBe(true);
    expect(JSON.parse(written)).toEqual({ title: "A", on, ...of });
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
  expect(
    readCaseFile(JSON.stringify({ title: " ", why: 1, on, law: "2026", household: {}, expected: [] })).faults,
  ).toEqual(["“title” is missing", "“why” is no text", "“expected” is missing", "“law” is no day"]);
  const household = { children: [{ birthDate: "2026-02-30" }], phone: "1" };
  expect(readCaseFile(JSON.stringify({ title: "A", on, household, expected: {} })).faults).toEqual([
    "“household.children.0.birthDate”: invalid",
    "“household.phone”: unknownField",
  ]);
});

it("a file that begins with a mark of its bytes is read, and so is one with a reason and a law", () => {
  const file = { title: "A", why: "B", on, law: on, household: {}, expected: {} };
  expect(readCaseFile(`\uFEFF${JSON.stringify(file)}`)).toEqual({ of: file });
  expect(readCaseFile(`${JSON.stringify(file)}\uFEFF`).faults).toEqual(["it is no JSON object"]);
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
