import { expect, it } from "vitest";
import { leaveWindow } from "./leave-window";

it.each([
  ["2026-12-08", "2026-11-23"],
  ["2024-03-01", "2024-02-15"],
  ["2010-01-10", "2009-12-26"],
])("maternity leave for a birth on %s may begin from %s to the birth", (until, from) => {
  expect(leaveWindow(until)).toEqual({ from, until });
});
