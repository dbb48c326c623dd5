import { expect, it } from "vitest";
import type { InstrumentId } from "./instruments";
import { parameter, type Row } from "./parameter";
import { sourcesOf } from "./sources";

const tax = "national-infant-tax";
const row = (from: string, clause: string, instrument: InstrumentId = tax): Row => ({
  ...{ from, clause, instrument, value: 1000 },
});
const told = (first: Row, ...later: readonly Row[]) =>
  sourcesOf(parameter(first, ...later)).map(({ instrument, clause, from }) =>
    [instrument === tax ? "" : `${instrument} `, clause, from ? ` from ${from}` : ""].join(""),
  );

it("the texts that the plan was written upon are always cited, up to those of its own day", () => {
  expect(told(row("2022-01-01", "8"), row("2023-01-01", "13"), row("2023-05-11", "20"))).toEqual(["8", "13", "20"]);
});

it("a text that came after the plan is cited from its day on", () => {
  expect(told(row("2022-01-01", "8"), row("2023-05-12", "13"))).toEqual(["8", "13 from 2023-05-12"]);
});

it("the first text of a figure that came after the plan is always cited, the next from its day on", () => {
  expect(told(row("2025-01-01", "1"), row("2025-01-02", "2"))).toEqual(["1", "2 from 2025-01-02"]);
});

it("a text that changes a figure twice is cited once; the same clause of another is another text", () => {
  expect(told(row("2025-01-01", "1"), row("2026-01-01", "1"))).toEqual(["1"]);
  expect(told(row("2025-01-01", "1"), row("2026-01-01", "2"), row("2027-01-01", "1"))).toEqual([
    ...["1", "2 from 2026-01-01"],
  ]);
  const other = "national-childcare-allowance";
  expect(told(row("2025-01-01", "1"), row("2026-01-01", "1", other))).toEqual(["1", `${other} 1 from 2026-01-01`]);
});
