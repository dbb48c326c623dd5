import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { daysAfter } from "./civil-dates";
import { childEntries, familyEntries } from "./entries";
import type { ErrorCode } from "./errors";
import { householdSchema } from "./schema";
import { corpus, hostileJson } from "./testing/hostile-texts";

/** The same schema as a browser has it, made by `zod-in-browser.ts`. */
vi.doMock("zod/mini", () => import("./zod-in-browser"));
vi.resetModules();
const inBrowser = await import("./schema");

const SEED = 20_261_123;
const FAMILIES = 4000;

let today = "2026-11-23";
const byZod = householdSchema(() => today);
const byOurs = inBrowser.householdSchema(() => today);

/** What both must tell alike; the rest of what zod tells of an issue nobody asks for. */
function told(schema: typeof byZod, json: unknown) {
  const { success, data, error } = schema.safeParse(json);
  const issues = error?.issues.map((issue) => {
    const { code, message, path } = issue;
    return { code, message, path, ...("keys" in issue && { keys: issue.keys }) };
  });
  return { success, data, issues };
}

const known = [...new Set([...familyEntries, ...childEntries].flatMap(({ keys }) => keys))];
const keys = fc.constantFrom(...known, "children", "birthDate", ...corpus);

const wild = hostileJson([...known, "children", "birthDate"]);

/** What may be in the place of an answer, or nearly, in a household judged on a day. */
const texts = (on: string) =>
  fc.oneof(
    fc.integer({ min: 298, max: 302 }).map((days) => daysAfter(on, days)),
    fc.constantFrom("1949-12-31", "1950-01-01", "2026-02-29", "1949-12", "2023-05", "2026-13", on, on.slice(0, 7)),
    fc.constantFrom("career-break", "qingdao", "buy", "employee", "toString", "__proto__", ""),
  );
const numbers = fc.constantFrom(
  ...[NaN, Infinity, -Infinity, -0, 0, 0.5, 1, 1.5, -1, 99, 100, 0.005],
  ...[1_000_000_000, 1_000_000_000.01, Number.MAX_VALUE],
);
const others = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, [], {}, [[]], [{}], { length: 1 }, Array(3)),
  fc.constantFrom(9, 10, 11, 50_000).map((length) => Array(length).fill("career-break")),
  fc.constantFrom(9, 10, 11, 50_000).map((length) => Array(length).fill({ birthDate: "2023-05-11" })),
);

interface Edit {
  readonly way: readonly number[];
  readonly key: string;
  /** What is put there in the place of an answer of the same type; in the place of anything else, or always, `value`. */
  readonly alike: Readonly<Record<string, unknown>>;
  readonly value: unknown;
}

/** Puts a value somewhere into JSON: in the place of another, behind the items of a list, or below some key. */
function edited(json: unknown, edit: Edit): unknown {
  const {
    way: [step, ...way],
    key,
    alike,
    value,
  } = edit;
  if (step === undefined || typeof json !== "object" || json === null) return alike[typeof json] ?? value;
  const below = (was: unknown) => edited(was, { ...edit, way });
  if (Array.isArray(json)) {
    const at = step % (json.length + 1);
    return [...json.slice(0, at), below(json[at]), ...json.slice(at + 1)];
  }
  const names = Object.keys(json);
  const name = names[step % (names.length + 1)];
  if (name === undefined) return { ...json, [key]: value };
  return { ...json, [name]: below((json as Record<string, unknown>)[name]) };
}

/** What the schema says of what is wrong. */
const messages: readonly ErrorCode[] = [
  ...(["required", "invalid", "tooMany", "tooLow", "tooHigh", "tooManyDecimals", "notWhole"] as const),
  ...(["tooEarly", "tooLate", "beforeStart", "beforeBirth", "outsideLeaveWindow"] as const),
];

/** Households, from right ones to those in which hardly anything is. */
const damaged = cases.chain(({ household, on }) => {
  const alike = fc.record({ string: texts(on), number: numbers });
  const edit = fc.record({
    way: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    key: keys,
    alike: fc.oneof({ weight: 2, arbitrary: alike }, fc.constant({})),
    value: fc.oneof(texts(on), numbers, others, wild),
  });
  return fc
    .array(edit, { maxLength: 8 })
    .map((edits): { json: unknown; on: string } => ({ json: edits.reduce(edited, household as unknown), on }));
});

const anyJson = fc.record({ json: fc.oneof(wild, fc.anything({ withNullPrototype: true })), on: fc.constant(today) });

function sameOf({ json, on }: { readonly json: unknown; readonly on: string }): void {
  today = on;
  expect(told(byOurs, json)).toStrictEqual(told(byZod, json));
}

describe("the schema in a browser tells what it does elsewhere, of the same issues in the same order", () => {
  it("it is another one", () => {
    expect(byZod).toHaveProperty("_zod");
    expect(byOurs).not.toHaveProperty("_zod");
  });

  it("of households in which something was put anywhere", () => {
    fc.assert(fc.property(damaged, sameOf), { seed: SEED, numRuns: FAMILIES });
  });

  it("of anything", () => {
    fc.assert(fc.property(anyJson, sameOf), { seed: SEED, numRuns: 1500 });
  });

  it("and every fault that there is comes up", () => {
    const codes = ["invalid_type", "invalid_value", "too_small", "too_big", "custom", "unrecognized_keys"];
    const found = fc.sample(damaged, { seed: SEED, numRuns: FAMILIES }).flatMap(({ json, on }) => {
      today = on;
      return told(byZod, json).issues?.flatMap(({ code, message }) => [code, message]) ?? ["taken"];
    });
    expect([...new Set(found)].sort()).toEqual(["taken", ...codes, ...messages].sort());
  });
});
