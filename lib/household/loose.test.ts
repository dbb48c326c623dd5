import { expect, it } from "vitest";
import { dateAt, latestBirthDate, monthAt, valueAt } from "./loose";

it("the value under some keys is there, or undefined, of anything", () => {
  expect(valueAt({ a: { b: [1] } }, "a", "b", "0")).toBe(1);
  expect([
    valueAt(null, "a"),
    valueAt("text", "length"),
    valueAt({ a: null }, "a", "b"),
    valueAt({}, "a", "b"),
  ]).toEqual([...[undefined, undefined, undefined, undefined]]);
  expect(valueAt(5)).toBe(5);
});

it("a date or a month is one only where there is such a one", () => {
  const json = { day: "2026-02-28", none: "2026-02-30", month: "2026-02", number: 5 };
  expect(["day", "none", "month", "number", "x"].map((key) => dateAt(json, key))).toEqual([
    ...["2026-02-28", undefined, undefined, undefined, undefined],
  ]);
  expect(["month", "day", "number", "x"].map((key) => monthAt(json, key))).toEqual([
    ...["2026-02", undefined, undefined, undefined],
  ]);
});

it("the latest birth is known where every one is", () => {
  const born = (...dates: readonly (string | undefined)[]) => ({ children: dates.map((birthDate) => ({ birthDate })) });
  expect(latestBirthDate(born("2024-03-01", "2026-10-01", "2025-01-01"))).toBe("2026-10-01");
  expect(latestBirthDate(born("2024-03-01", undefined))).toBeUndefined();
  expect(latestBirthDate(born("2024-03-01", "2026-02-30"))).toBeUndefined();
  expect([born(), {}, { children: null }, null].map(latestBirthDate)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
