import { describe, expect, it } from "vitest";
import { answerErrorCodes } from "./errors";
import { assessLine, LONGEST_LINE } from "./case-line";
import { parseHousehold } from "./parse";

const TODAY = "2026-11-23";

const child = (birthDate: unknown, nursery?: unknown) => ({
  children: [{ birthDate, ...(nursery ? { nursery } : {}) }],
});
const onLeave = (leaveStart: string, birthDate = "2026-10-01") => ({ ...child(birthDate), mother: { leaveStart } });
const price = (value: unknown) => ({ housing: { price: value } });
const homes = (value: unknown) => ({ housing: { homesOwned: value } });
const share = (value: unknown) => ({ housing: { downPaymentRatio: value } });
const many = (count: number) => ({ children: Array.from({ length: count }, () => ({ birthDate: "2020-01-01" })) });

const good: readonly (readonly [string, unknown])[] = [
  ["nothing", {}],
  ["not sure of anything", { residency: null, children: null, delivery: null, mother: null, housing: null, tax: null }],
  ["no children", { children: [] }],
  ["the earliest birth", child("1950-01-01")],
  ["the latest due date", child("2027-09-19")],
  ["a leap day", child("2024-02-29")],
  ["ten children", many(10)],
  ["a place from the month of birth", child("2026-10-31", { from: "2026-10", until: "2026-10" })],
  ["the earliest start of leave", onLeave("2026-09-16")],
  ["the latest start of leave", onLeave("2026-10-01")],
  ["no money", price(0)],
  ["one fen", price(0.01)],
  ["the most money", price(1_000_000_000)],
  ["no homes", homes(0)],
  ["the most homes", homes(99)],
  ["no down payment", share(0)],
  ["all down", share(1)],
  ["no tax", { tax: { marginalRate: 0 } }],
  ["the highest tax", { tax: { marginalRate: 0.45 } }],
];

const bad: readonly (readonly [string, unknown, string, string])[] = [
  ["no household", 5, "", "invalid"],
  ["an unknown field", { name: "小宝" }, "name", "unknownField"],
  ["an unknown field below", { mother: { name: "小宝" } }, "mother.name", "unknownField"],
  ["a field of another group", { mother: { price: 1 } }, "mother.price", "unknownField"],
  ["a word for yes", { withinPolicy: "yes" }, "withinPolicy", "invalid"],
  ["another place", { residency: "jinan" }, "residency", "invalid"],
  ["another circumstance", { situations: ["rich"] }, "situations.0", "invalid"],
  ["eleven children", many(11), "children", "tooMany"],
  ["eleven circumstances", { situations: Array(11).fill("career-break") }, "situations", "tooMany"],
  ["a list that no stack holds", { situations: Array(200_000).fill("x") }, "situations", "tooMany"],
  ["a field of the prototype", JSON.parse('{"__proto__":{"residency":"qingdao"}}'), "__proto__", "unknownField"],
  ["one below", JSON.parse('{"mother":{"__proto__":{"employed":true}}}'), "mother.__proto__", "unknownField"],
  ["no birth date", { children: [{}] }, "children.0.birthDate", "required"],
  ["a birth date not known", child(null), "children.0.birthDate", "invalid"],
  ["no such day", child("2025-02-29"), "children.0.birthDate", "invalid"],
  ["a day in words", child("soon"), "children.0.birthDate", "invalid"],
  ["a time of day", child("2025-02-28T10:00"), "children.0.birthDate", "invalid"],
  ["a birth the day before the earliest", child("1949-12-31"), "children.0.birthDate", "tooEarly"],
  ["a due date the day after the latest", child("2027-09-20"), "children.0.birthDate", "tooLate"],
  ["no such month", child("2024-03-01", { from: "2026-00" }), "children.0.nursery.from", "invalid"],
  ["a place before birth", child("2026-10-01", { from: "2026-09" }), "children.0.nursery.from", "beforeBirth"],
  [
    "a place that ends first",
    child("2024-03-01", { from: "2026-09", until: "2026-08" }),
    "children.0.nursery.until",
    "beforeStart",
  ],
  ["leave a day too early", onLeave("2026-09-15"), "mother.leaveStart", "outsideLeaveWindow"],
  ["leave a day too late", onLeave("2026-10-02"), "mother.leaveStart", "outsideLeaveWindow"],
  ["no such day of leave", onLeave("2026-09-31"), "mother.leaveStart", "invalid"],
  ["less than no money", price(-0.01), "housing.price", "tooLow"],
  ["more than the most money", price(1_000_000_000.01), "housing.price", "tooHigh"],
  ["half a fen", price(0.005), "housing.price", "tooManyDecimals"],
  ["money in words", price("60万"), "housing.price", "invalid"],
  ["less than no homes", homes(-1), "housing.homesOwned", "tooLow"],
  ["a hundred homes", homes(100), "housing.homesOwned", "tooHigh"],
  ["half a home", homes(1.5), "housing.homesOwned", "notWhole"],
  ["less than nothing down", share(-0.01), "housing.downPaymentRatio", "tooLow"],
  ["more than all down", share(1.01), "housing.downPaymentRatio", "tooHigh"],
  ["a rate that is none", { tax: { marginalRate: 0.05 } }, "tax.marginalRate", "invalid"],
];

describe("a household", () => {
  it.each(good)("may have %s", (_, json) => {
    expect(parseHousehold(json, TODAY).errors).toBeUndefined();
  });

  it.each(bad)("may not have %s", (_, json, path, code) => {
    expect(parseHousehold(json, TODAY).errors).toEqual([{ path, code }]);
  });

  it.each([
    ["1949-12-31", "tooEarly"],
    ["2101-01-01", "tooLate"],
    ["2026-02-30", "invalid"],
  ])("is not judged on %s", (on, code) => {
    expect(parseHousehold({ residency: "qingdao" }, on)).toEqual({ errors: [{ path: "on", code }] });
    expect(parseHousehold({}, on)).toEqual({ errors: [{ path: "on", code }] });
  });

  it("is told every bad field at once", () => {
    const json = { ...child("2025-02-29", { from: "2026-09", until: "2026-08" }), ...price(-1), residency: 1 };
    expect(
      parseHousehold(json, TODAY)
        .errors?.map(({ path }) => path)
        .sort(),
    ).toEqual(["children.0.birthDate", "children.0.nursery.until", "housing.price", "residency"]);
    expect(parseHousehold({ ...onLeave("2026-09-15"), residency: 1 }, TODAY).errors).toEqual([
      { path: "residency", code: "invalid" },
      { path: "mother.leaveStart", code: "outsideLeaveWindow" },
    ]);
  });
});

it("every code of an error is given by some bad household or line", () => {
  const lines = ["{", '{"household":{},"household":{}}', " ".repeat(LONGEST_LINE + 1)];
  const codes = lines.flatMap((text) => {
    const line = assessLine(text, TODAY);
    return "errors" in line ? line.errors.map(({ code }) => code) : [];
  });
  const all = new Set([...bad.map(([, , , code]) => code), ...codes]);
  expect([...all].sort()).toEqual([...answerErrorCodes].sort());
});
