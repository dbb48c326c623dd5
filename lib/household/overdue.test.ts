import { expect, it } from "vitest";
import { overdueChildren } from "./overdue";

const children = ["2027-03-01", "2026-11-20", "2026-11-21", "2026-11-23", "2026-11-24"].map((birthDate) => ({
  birthDate,
}));

it("a child is overdue from its due date on, where it was expected on the day of the answers", () => {
  expect(overdueChildren({ children }, { on: "2026-11-20", today: "2026-11-23" })).toEqual([2, 3]);
  expect(overdueChildren({ children }, { on: "2026-11-23", today: "2026-11-23" })).toEqual([]);
  expect(overdueChildren({ children }, { on: "2026-11-24", today: "2026-11-23" })).toEqual([]);
  expect(overdueChildren({}, { on: "2026-11-20", today: "2026-11-23" })).toEqual([]);
});
