import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { readLine } from "./case-line";
import { daysAfter } from "./civil-dates";
import { childEntries, familyEntries, put } from "./entries";
import { isRecord } from "./json";
import { keysOfGood } from "./keys-of-good";
import { parseHousehold } from "./parse";
import { situations } from "./questions";
import { readIfGood } from "./read-if-good";
import { readWithCare } from "./read-with-care";
import { corpus } from "./testing/hostile-texts";

const TODAY: CivilDate = "2026-11-23";

/** Where something may stand in a household, and where nothing may. */
const places: readonly (readonly string[])[] = [
  ...familyEntries.map(({ keys }) => keys),
  ...[...childEntries.map(({ keys }) => keys), ["birthDate"], ["nursery"], ["name"]].map((keys) => [
    "children",
    "0",
    ...keys,
  ]),
  ...["delivery", "mother", "father", "housing", "tax", "name", "constructor"].map((key) => [key]),
  ["mother", "name"],
  ["children", "1"],
  [],
];

const options = [...familyEntries, ...childEntries].flatMap(({ options = [] }) => options);

/** What may stand there: values at either side of every bound, and of every kind. */
const values: readonly unknown[] = [
  ...[null, true, false, "", {}, [], [[]], [null], ...corpus, ...options],
  ...[-1, -0.01, -0, 0, 0.005, 0.01, 0.029, 1, 1.01, 1.5, 98.5, 99, 99.01, 100, 1e9, 1_000_000_000.01, 1e999, -1e999],
  ...["1949-12-31", "1950-01-01", "2024-02-29", "2025-02-29", "2026-2-1", "2026-04-31", "2026-11-23T00:00", TODAY],
  ...[299, 300, 301, -15, -16].map((days) => daysAfter(TODAY, days)),
  ...["2024-02", "2024-00", "2024-13", "2026-10", "2026-11", "2026-12", "0000-01", "0000-01-01"],
  ...[situations, [...situations, "career-break"], ["career-break", "career-break"], ["rich"], { 0: "career-break" }],
  ...[9, 10, 11].map((count) => Array.from({ length: count }, () => ({ birthDate: "2020-01-01" }))),
  ...[[{}], [{ birthDate: TODAY }, { birthDate: null }], { birthDate: TODAY }, { inclusive: true, until: "2026-10" }],
];

/** As JSON is parsed: everything anew, and no field that is `undefined`. */
const parsed = (json: unknown): unknown => JSON.parse(JSON.stringify(json) ?? "null");

function withEdit(json: unknown, { keys, value }: Edit): unknown {
  if (keys.length === 0 || !isRecord(json)) return value;
  const copy = parsed(json) as object;
  try {
    put(copy, keys, value);
    return copy;
  } catch {
    return json;
  }
}

interface Edit {
  readonly keys: readonly string[];
  readonly value: unknown;
}

const edits = fc.array(fc.record({ keys: fc.constantFrom(...places), value: fc.constantFrom(...values) }), {
  minLength: 1,
  maxLength: 3,
});

const wholeFamily = {
  children: [{ birthDate: "2026-10-20", nursery: { inclusive: true, from: "2026-11", until: "2027-03" } }],
  mother: { employed: true, leaveStart: "2026-10-10" },
};

function keysIn(json: unknown): number {
  if (typeof json !== "object" || json === null) return 0;
  const below: readonly unknown[] = Object.values(json);
  return below.reduce<number>((sum, one) => sum + keysIn(one), Array.isArray(json) ? 0 : below.length);
}

/** Both take it, and as the same; or neither does. */
function expectSame(json: unknown, on: CivilDate): void {
  const { household } = parseHousehold(json, on);
  const keys = keysOfGood(json, on);
  expect(keys, JSON.stringify(json)).toBe(household ? keysIn(json) : NaN);
  if (household) expect(json).toStrictEqual(household);
}

describe("a household is good at a glance exactly where the schema takes it, and is the same", () => {
  it("as any family is", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const json = parsed(household);
        expect(parseHousehold(json, on).errors).toBeUndefined();
        expectSame(json, on);
      }),
      { numRuns: 300 },
    );
  });

  it("with any value in any place, of families of which more or less is known", () => {
    for (const keys of places)
      for (const value of values)
        for (const family of [{}, { children: [{ birthDate: TODAY }] }, wholeFamily])
          expectSame(withEdit(family, { keys, value }), TODAY);
  });

  it("with several things changed of any family", () => {
    fc.assert(
      fc.property(cases, edits, ({ household, on }, all) => expectSame(all.reduce(withEdit, parsed(household)), on)),
      { numRuns: 1000 },
    );
  });
});

describe("a line is read at a glance where nothing is wrong with it", () => {
  const read = (line: string) => readIfGood(line, JSON.parse(line) as Record<string, unknown>, TODAY);

  it("and is read as it would be with care, whatever the family", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), fc.constantFrom(undefined, 1), ({ household, on }, names, indent) => {
        const line = JSON.stringify(names ? { on, household } : { household }, null, indent);
        const careful = readWithCare(line, JSON.parse(line) as Record<string, unknown>, names ? TODAY : on);
        const glance = readIfGood(line, JSON.parse(line) as Record<string, unknown>, names ? TODAY : on);
        expect("errors" in careful).toBe(false);
        expect(glance).toStrictEqual(careful);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '{"household":{"residency":"qingdao","residency":"qingdao"}}',
    '{"household":{"mother":{},"mother":null}}',
    String.raw`{"household":{"residency":"\u003a","residency":"qingdao"}}`,
    String.raw`{"household":{"r\u0065sidency":null,"residency":null}}`,
    '{"household":{},"household":{}}',
    '{"on":"2026-11-23","household":{},"on":"2026-11-23"}',
    '{"on":null,"household":{}}',
    '{"on":"2026-02-30","household":{}}',
    '{"on":"1949-12-31","household":{}}',
    '{"on":"2101-01-01","household":{}}',
    '{"on":"2026-11-23"}',
    '{"household":null}',
    '{"household":[]}',
    '{"household":{},"more":1}',
    '{"household":{},"__proto__":1}',
    '{"household":{"__proto__":{"residency":"qingdao"}}}',
    "{}",
  ])("and with care where there is: %s", (line) => {
    expect(read(line)).toBeUndefined();
    expect(readLine(line, TODAY)).toHaveProperty("errors");
  });

  it("though a key is written with an escape", () => {
    expect(read(String.raw`{"household":{"r\u0065sidency":null}}`)).toBeDefined();
  });
});
