import { describe, expect, it } from "vitest";
import { assessLine, LONGEST_LINE, readLine } from "./case-line";
import type { FieldError } from "./errors";

function errorsIn(line: string): readonly FieldError[] {
  const result = assessLine(line, "2026-11-23");
  return "errors" in result ? result.errors : [];
}

const codesIn = (line: string) => errorsIn(line).map(({ path, code }) => `${path} ${code}`);

describe("a line that is broken in some way", () => {
  const many = JSON.stringify(Array.from({ length: 200_000 }, () => "x"));
  const unknown = Array.from({ length: 200_000 }, (_, at) => `"k${at}":1`).join();
  const long = "x".repeat(20_000_000);
  const deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);

  it.each([
    ["situations", `{"household":{"situations":${many}}}`, ["situations tooMany"]],
    ["children", `{"household":{"children":${many}}}`, ["children tooMany"]],
    ["brackets", `{"household":{"children":${deep}}}`, ["children.0 invalid"]],
    ["brackets alone", deep, [" invalid"]],
    ["a text", `{"household":{"residency":1,"residency":"${long}"}}`, ["residency repeated", "residency invalid"]],
  ])("by %s without end is named, not item by item", (_, line, codes) => {
    expect(codesIn(line)).toEqual(codes);
  });

  it.each([
    ["the household", `{"household":{${unknown}}}`],
    ["a parent", `{"household":{"mother":{${unknown}}}}`],
    ["the line", `{"household":{},${unknown}}`],
  ])("by unknown fields of %s has them all named", (_, line) => {
    expect(errorsIn(line)).toHaveLength(200_000);
  });

  it.each(["null", "[]", '"x"', "1", "true"])("as its household is %s, says so", (household) => {
    expect(codesIn(`{"household":${household}}`)).toEqual(["household invalid"]);
  });

  it.each([
    [
      '{"household":{"residency":"qingdao","residency":"elsewhere","mother":{"employed":true,"employed":true}}}',
      ["residency repeated", "mother.employed repeated"],
    ],
    [
      '{"household":{"children":[{"birthDate":"2024-01-01"},{"birthDate":"2024-01-01","birthDate":"2024-01-02"}]}}',
      ["children.1.birthDate repeated"],
    ],
    ['{"on":"2026-11-23","household":{},"on":"2026-11-24"}', ["on repeated"]],
    ['{"household":{},"household":{}}', ["household repeated"]],
    ['{"household":{},"of":{"household":{"a":1,"a":2}}}', ["of unknownField", "of.household.a repeated"]],
    [String.raw`{"household":{"residency":"qingdao","r\u0065sidency":"qingdao"}}`, ["residency repeated"]],
  ])("as a field is told twice, names it, for nobody knows which counts: %s", (line, codes) => {
    expect(codesIn(line)).toEqual(codes);
  });

  it("but texts that look like keys are none", () => {
    const odd = String.raw`{"household":{"residency":"a\":\"b\":\"residency\":"}}`;
    expect(codesIn(odd)).toEqual(["residency invalid"]);
  });

  it.each([
    ['{"household":{"__proto__":{"residency":"qingdao"}}}', ["__proto__ unknownField"]],
    [
      '{"household":{"mother":{"__proto__":{}}},"__proto__":1}',
      ["__proto__ unknownField", "mother.__proto__ unknownField"],
    ],
    ['{"household":{"constructor":{}}}', ["constructor unknownField"]],
  ])("by what belongs to no household has it named, however it is called: %s", (line, codes) => {
    expect(codesIn(line)).toEqual(codes);
  });

  it.each([
    ["1949-12-31", ["on tooEarly"]],
    ["1950-01-01", []],
    ["2100-12-31", []],
    ["2101-01-01", ["on tooLate"]],
    ["9999-12-31", ["on tooLate"]],
    ["0001-01-01", ["on tooEarly"]],
    ["2026-02-30", ["on invalid"]],
  ])("by its day, %s, says so, and the first and the last day that count are none", (on, codes) => {
    expect(codesIn(JSON.stringify({ household: {}, on }))).toEqual(codes);
  });

  it("has a child expected beside the last day of all", () => {
    const due = (birthDate: string) => JSON.stringify({ household: { children: [{ birthDate }] }, on: "2100-12-31" });
    expect([codesIn(due("2101-10-27")), codesIn(due("2101-10-28"))]).toEqual([[], ["children.0.birthDate tooLate"]]);
  });
});

it("a line that is no case at all is told as a whole", () => {
  expect(readLine("{", "2026-11-23")).toEqual({ errors: [{ path: "", code: "invalidJson" }] });
  expect(readLine("1", "2026-11-23")).toEqual({ errors: [{ path: "", code: "invalid" }] });
  expect(readLine(" ".repeat(LONGEST_LINE + 1), "2026-11-23")).toEqual({ errors: [{ path: "", code: "tooLong" }] });
  expect(codesIn("{}".padEnd(LONGEST_LINE))).toEqual(["household required"]);
});

it("the day of a line is told where it names one, and else that of today counts", () => {
  const household = { residency: "qingdao" };
  expect(readLine(JSON.stringify({ household }), "2026-11-23")).toEqual({
    household,
    day: "2026-11-23",
    on: undefined,
  });
  expect(readLine(JSON.stringify({ household, on: "2026-11-20" }), "2026-11-23")).toEqual({
    ...{ household, day: "2026-11-20", on: "2026-11-20" },
  });
});

it("all that is wrong with a line is told: its day, its names, its keys, its household", () => {
  const line = '{"on":"2026-02-30","on":1,"name":"x","household":{"residency":"mars","mother":{"a":1,"a":2}}}';
  expect(codesIn(line)).toEqual([
    ...["name unknownField", "on repeated", "mother.a repeated", "on invalid"],
    ...["residency invalid", "mother.a unknownField"],
  ]);
  expect(codesIn("{}")).toEqual(["household required"]);
});
