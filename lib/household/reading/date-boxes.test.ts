import { describe, expect, it } from "vitest";
import { readDateBoxes, readMonthBoxes } from "./index";

const date = (year: string, month: string, day: string) => readDateBoxes({ year, month, day });
const month = (year: string, of: string) => readMonthBoxes({ year, month: of });

describe("a date in boxes", () => {
  it.each([
    ["2024", "3", "1"],
    ["2024年", "3月", "1日"],
    ["２０２４", "０３", " 1 "],
    ["2024", "Mar", "1st"],
    ["2024", "March", "1"],
    ["二〇二四", "三月", "一号"],
    ["2024\u200e", "3\u200b", "1"],
    ["2024年3月1日", "", ""],
    ["20240301", "", ""],
    ["", "2024.3.1", ""],
    ["", "", "2024-03-01T00:00:00"],
    ["2024 年", "3 月", "1 日"],
    ["2024", "3月份", "1 st"],
    ["2024", "Mar.", "01号"],
  ])("%j %j %j is 2024-03-01", (...boxes) => {
    expect(date(...boxes)).toEqual({ read: "2024-03-01" });
  });

  it.each([
    ["24", "3", "1", "fourDigitYear", "year"],
    ["113", "3", "1", "fourDigitYear", "year"],
    ["abcd", "3", "1", "fourDigitYear", "year"],
    ["2024", "", "1", "noMonth", "month"],
    ["2024", "", "", "noMonth", "month"],
    ["2024", "3", "", "noDay", "day"],
    ["", "3", "1", "noYear", "year"],
    ["", "3", "", "noYear", "year"],
    ["2024", "13", "1", "badMonth", "month"],
    ["2024", "0", "1", "badMonth", "month"],
    ["2024", "x", "1", "badMonth", "month"],
    ["2024", "3", "32", "badDay", "day"],
    ["24-3-1", "", "", "fourDigitYear", "year"],
    ["2024-3", "", "", "noDay", "day"],
    ["2024-03-01", "3", "1", "fourDigitYear", "year"],
    ["24", "", "", "fourDigitYear", "year"],
    ["", "", "2024", "noYear", "year"],
    ["", "", "1日", "noYear", "year"],
    ["约2024", "3", "1", "fourDigitYear", "year"],
    ["2024年初", "3", "1", "fourDigitYear", "year"],
    ["Mar", "3", "1", "fourDigitYear", "year"],
    ["2024", "约3", "1", "badMonth", "month"],
    ["2024", "3月初", "1", "badMonth", "month"],
    ["2024", "ma.r", "1", "badMonth", "month"],
    ["2024", "3²", "1", "badMonth", "month"],
    ["2024", "3", "约1", "badDay", "day"],
    ["2024", "3", "1日前", "badDay", "day"],
    ["2024", "3", "Mar", "badDay", "day"],
    ["2024", "3", "三五", "badDay", "day"],
  ])("%j %j %j is refused: %s", (year, of, day, code, part) => {
    expect(date(year, of, day)).toEqual({ bad: { code, part } });
  });

  it("has parts of two digits", () => {
    expect(date("2024", "12", "31")).toEqual({ read: "2024-12-31" });
    expect(month("2024", "12月")).toEqual({ read: "2024-12" });
  });

  it("of a day that there is not is wrong as a whole", () => {
    expect(date("2024", "2", "30")).toEqual({ bad: { code: "invalid" } });
    expect(date("1/3/2024", "", "")).toEqual({ bad: { code: "dateOrder" } });
    expect(date("农历三月初一", "", "")).toEqual({ bad: { code: "otherCalendar" } });
  });

  it("is not answered while all are empty", () => {
    expect(date("", " ", "\u200b")).toEqual({ empty: true });
    expect(month("", "")).toEqual({ empty: true });
  });
});

describe("a month in boxes", () => {
  it.each([
    ["2024", "9"],
    ["2024年", "9月"],
    ["2024年9月", ""],
    ["202409", ""],
    ["", "2024-09"],
    ["2024", "Sep"],
  ])("%j %j is 2024-09", (...boxes) => {
    expect(month(...boxes)).toEqual({ read: "2024-09" });
  });

  it.each([
    ["24", "9", "fourDigitYear", "year"],
    ["2024", "", "noMonth", "month"],
    ["", "9", "noYear", "year"],
    ["2024", "13", "badMonth", "month"],
  ])("%j %j is refused: %s", (year, of, code, part) => {
    expect(month(year, of)).toEqual({ bad: { code, part } });
  });
});
