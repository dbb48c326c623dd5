import { expect, it } from "vitest";
import { placeByBirth } from "./place-by-birth";

const places = (...births: readonly (string | undefined)[]) => {
  const children = births.map((birthDate) => ({ birthDate }));
  return children.map((_, index) => placeByBirth({ children }, index));
};

it.each([
  ["the eldest is first, wherever it stands", ["2026-10-01", "2024-03-01"], [2, 1]],
  ["twins keep the order of the list", ["2026-10-01", "2020-01-01", "2026-10-01"], [2, 1, 3]],
  ["a child without a date comes last", [undefined, "2024-03-01", "2024-02-30"], [2, 1, 3]],
  ["two children of no date keep the order of the list", [undefined, undefined], [1, 2]],
])("%s", (_, births, order) => {
  expect(places(...births)).toEqual(order);
});

it("the first place is that of a child who is not listed", () => {
  expect([placeByBirth({}, 1), placeByBirth({ children: [] }, 2), placeByBirth(null, 0)]).toEqual([1, 1, 1]);
});
