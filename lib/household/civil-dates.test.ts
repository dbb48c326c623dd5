import { expect, it } from "vitest";
import { isDate, isMonth } from "./civil-dates";

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
