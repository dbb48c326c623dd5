import fc from "fast-check";
import { expect, it } from "vitest";
import { daysAfter, isDate, isMonth } from "./civil-dates";

const range = (to: number) => Array.from({ length: to + 1 }, (_, at) => String(at).padStart(2, "0"));

it.each([0, 1900, 1999, 2000, 2023, 2024, 2100, 9999])("knows the days and the months of the year %i", (number) => {
  const year = String(number).padStart(4, "0");
  const days = range(14).flatMap((month) => range(33).map((day) => `${year}-${month}-${day}`));
  const isReal = (date: string) => {
    const time = Date.parse(`${date}T00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  };
  expect(days.filter(isDate)).toEqual(days.filter(isReal));
  const months = range(14).map((month) => `${year}-${month}`);
  expect(months.filter(isMonth)).toEqual(months.slice(1, 13));
});

it("knows no other writing of them", () => {
  const odd = [
    "",
    "x2024-03-01",
    "2024-03-01x",
    "2024-3-1",
    "224-03-01",
    "4-03-01",
    "abcd-03-01",
    "2024-03-1x",
    "2024-03-1",
    "2024/03/01",
    "NaN-NaN-NaN",
  ];
  expect(odd.filter(isDate)).toEqual([]);
  const months = [
    "",
    "x2024-03",
    "2024-03x",
    "2024-3",
    "224-03",
    "4-03",
    "abcd-03",
    "2024-0x",
    "2024-1x",
    "2024-03-01",
  ];
  expect(months.filter(isMonth)).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 8, maxLength: 12 }), (text) => {
      if (isDate(text)) expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
    { numRuns: 2000 },
  );
});

it("counts days over the ends of months and years", () => {
  expect([daysAfter("2024-02-28", 2), daysAfter("2024-12-31", 1), daysAfter("2024-03-01", -1)]).toEqual([
    "2024-03-01",
    "2025-01-01",
    "2024-02-29",
  ]);
});
