import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn, birthday, firstMonthFrom, partsOf, toCivilMonth, toDate, toDay, toMonth } from "./dates";

describe("days", () => {
  it("count from 1970 as the machine's calendar does, and turn back into their dates", () => {
    const days = fc.integer({ min: toDay("1800-01-01"), max: toDay("2399-12-31") });
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(toDate(day)).toBe(date);
        expect(toDay(date)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-03-01"],
    ["2000-02-28", "2000-02-29"],
    ["2100-02-28", "2100-03-01"],
    ["2026-12-31", "2027-01-01"],
    ["1969-12-31", "1970-01-01"],
    ["0999-12-31", "1000-01-01"],
    ["0003-02-28", "0003-03-01"],
  ])("%s is the day before %s", (before, after) => {
    expect(toDate(toDay(before) + 1)).toBe(after);
    expect(toDay(after) - toDay(before)).toBe(1);
  });
});

describe("months", () => {
  it.each(["2026-11", "2026-12", "2027-01", "1950-01", "1000-01", "0999-12"])(
    "%s turns into a number and back",
    (month) => {
      expect(toCivilMonth(toMonth(month))).toBe(month);
      expect(toMonth(`${month}-28`)).toBe(toMonth(month));
    },
  );

  it("follow one another across the year", () => {
    expect(toMonth("2027-01") - toMonth("2026-12")).toBe(1);
  });

  it.each([
    ["2023-05-01", "2023-05"],
    ["2023-05-02", "2023-06"],
    ["2023-05-11", "2023-06"],
    ["2023-12-31", "2024-01"],
  ])("from %s on, the first whole one is %s", (date, month) => {
    expect(toCivilMonth(firstMonthFrom(date))).toBe(month);
  });
});

describe("birthdays", () => {
  it.each([
    ["2024-03-15", 3, "2027-03-15"],
    ["2024-03-29", 3, "2027-03-29"],
    ["2024-02-29", 3, "2027-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2000-02-29", 100, "2100-02-28"],
    ["1996-02-29", 4, "2000-02-29"],
    ["2023-02-28", 1, "2024-02-28"],
    ["2024-01-01", 0, "2024-01-01"],
  ])("of %s: the one with number %i is %s", (birthDate, nth, date) => {
    expect(toDate(birthday(partsOf(birthDate), nth))).toBe(date);
  });

  it.each([
    ["2023-01-29", "2026-01-28", 2],
    ["2023-11-24", "2026-11-23", 2],
    ["2023-11-23", "2026-11-23", 3],
    ["2024-02-29", "2027-02-27", 2],
    ["2024-02-29", "2027-02-28", 3],
    ["2024-02-29", "2028-02-28", 3],
    ["2024-02-29", "2028-02-29", 4],
    ["2026-11-23", "2026-11-23", 0],
    ["2026-11-24", "2026-11-23", -1],
    ["2027-09-19", "2026-11-23", -1],
  ])("make one born on %s, on %s, %i years old", (birthDate, on, age) => {
    expect(ageOn(partsOf(birthDate), partsOf(on))).toBe(age);
  });
});
