import { expect, it } from "vitest";
import { childrenNotAsked } from "./children-not-asked";
import { interview } from "./interview";

const on = "2026-11-23";

it.each([
  ["the eldest of two under three", ["2024-06-15", "2026-10-20"], [0]],
  ["the eldest, though listed last", ["2026-10-20", "2024-06-15"], [1]],
  ["the fourth", ["2018-01-01", "2020-01-01", "2022-01-01", "2025-01-01"], [3]],
  ["nobody where those not asked are over three", ["2020-01-01", "2026-10-20"], []],
  ["nobody on the third birthday", ["2023-11-23", "2026-10-20"], []],
])("names %s", (_, dates, expected) => {
  const children = dates.map((birthDate) => ({ birthDate }));
  expect(childrenNotAsked(interview({ children }, on), on)).toEqual(expected);
});
