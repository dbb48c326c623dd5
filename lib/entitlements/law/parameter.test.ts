import { describe, expect, it } from "vitest";
import { toDay, toMonth } from "../values/dates";
import { together } from "./figures";
import { parameter, type Row } from "./parameter";
import { rowFaults } from "../testing/row-faults";

const row = (from: string, value: number, until?: string): Row => ({
  from,
  value,
  instrument: "qingdao-2023-draft",
  clause: "2.3.2",
  ...(until !== undefined && { until }),
});
const raised = parameter(row("2023-05-11", 300), row("2027-01-01", 400));

describe("a parameter", () => {
  it.each([
    ["2023-05-10", undefined],
    ["2023-05-11", 300],
    ["2026-12-31", 300],
    ["2027-01-01", 400],
    ["2099-01-01", 400],
  ])("on %s is %s", (day, value) => {
    expect(raised.at(toDay(day))).toBe(value);
  });

  it.each([
    ["2023-05", undefined],
    ["2023-06", 300],
    ["2026-12", 300],
    ["2027-01", 400],
  ])("in %s is %s: the value of the first day", (month, value) => {
    expect(raised.inMonth(toMonth(month))).toBe(value);
  });

  it("raised in mid-month counts from the next month", () => {
    const { inMonth, firstMonth } = parameter(row("2023-06-01", 300), row("2027-01-02", 400));
    expect(["2027-01", "2027-02"].map((month) => inMonth(toMonth(month)))).toEqual([300, 400]);
    expect(firstMonth).toBe(toMonth("2023-06"));
  });

  it("adds up month by month across a rise", () => {
    const months = ["2026-11", "2026-12", "2027-01", "2027-02", "2027-03"];
    const sum = months.reduce((total, month) => total + (raised.inMonth(toMonth(month)) ?? 0), 0);
    expect(sum).toBe(2 * 300 + 3 * 400);
    expect(raised.inMonths(toMonth("2026-11"), toMonth("2027-03"))).toBe(sum);
  });

  it("is nothing in a gap, never the nearest row", () => {
    const { at, inMonth, inMonths } = parameter(row("2023-01-01", 1, "2023-03-31"), row("2023-05-01", 2));
    const days = ["2023-03-31", "2023-04-01", "2023-04-30", "2023-05-01"];
    expect(days.map((day) => at(toDay(day)))).toEqual([1, undefined, undefined, 2]);
    expect(["2023-03", "2023-04", "2023-05"].map((month) => inMonth(toMonth(month)))).toEqual([1, undefined, 2]);
    expect(inMonths(toMonth("2022-11"), toMonth("2023-06"))).toBe(3 * 1 + 2 * 2);
  });

  it("is nothing after its last day", () => {
    const { at, inMonth } = parameter(row("2023-01-01", 1, "2023-03-15"));
    expect([at(toDay("2023-03-15")), at(toDay("2023-03-16"))]).toEqual([1, undefined]);
    expect([inMonth(toMonth("2023-03")), inMonth(toMonth("2023-04"))]).toEqual([1, undefined]);
  });

  it("follows the later row where two overlap", () => {
    const { at } = parameter(row("2023-01-01", 1, "2023-12-31"), row("2023-06-01", 2));
    expect([at(toDay("2023-05-31")), at(toDay("2023-06-01"))]).toEqual([1, 2]);
  });
});

describe("the lint of rows", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ["one row", [row("2023-01-01", 1)], []],
    ["a row up to the next", [row("2023-01-01", 1, "2023-05-31"), row("2023-06-01", 2)], []],
    ["a gap", [row("2023-01-01", 1, "2023-05-30"), row("2023-06-01", 2)], ["2023-01-01: leaves a gap"]],
    ["an overlap", [row("2023-01-01", 1, "2023-06-01"), row("2023-06-01", 2)], ["2023-01-01: overlaps the next"]],
    ["rows descending", [row("2023-06-01", 1), row("2023-01-01", 2)], ["2023-06-01: does not stand before the next"]],
    ["one day twice", [row("2023-06-01", 1), row("2023-06-01", 2)], ["2023-06-01: does not stand before the next"]],
    ["an early end", [row("2023-06-01", 1, "2023-05-31")], ["2023-06-01: ends before it starts"]],
    ["no clause", [{ ...row("2023-06-01", 1), clause: " " }], ["2023-06-01: cites no clause"]],
    ["a debt", [row("2023-06-01", -1)], ["2023-06-01: is below zero"]],
  ])("finds what is wrong with %s", (_, rows, faults) => {
    expect(rowFaults(rows)).toEqual(faults);
  });
});

describe("several figures together", () => {
  const at = together({ amount: raised, days: parameter(row("2025-01-01", 10, "2027-06-30"), row("2028-01-01", 12)) });

  it.each([
    ["2024-12-31", undefined],
    ["2025-01-01", { amount: 300, days: 10 }],
    ["2026-12-31", { amount: 300, days: 10 }],
    ["2027-01-01", { amount: 400, days: 10 }],
    ["2027-06-30", { amount: 400, days: 10 }],
    ["2027-07-01", undefined],
    ["2027-12-31", undefined],
    ["2028-01-01", { amount: 400, days: 12 }],
  ])("on %s are %o: all of them, or none", (day, values) => {
    expect(at(toDay(day))).toEqual(values);
  });
});
