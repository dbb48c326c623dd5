import { describe, expect, it } from "vitest";
import { dateApart, readDate, readMonth } from "./date";

describe("why a text is no date", () => {
  it.each([
    [
      "which part is the day",
      ["1/3/2024", "31-12-2024", "1.3.2024", "12 31 2024", "01032024", "31121999"],
      { code: "dateOrder" },
    ],
    [
      "which century",
      [
        ...[
          "24-3-1",
          "113-3-1",
          "24.12.31",
          "24. 3. 1",
          "24年3月1日",
          "24年3月1号",
          "24年3月",
          "24年 3月",
          "1/3/24",
          "1-12-24",
        ],
        ...["240301", "Mar24", "1 Mar, 24", "1-Mar-24", "Mar.24"],
      ],
      { code: "fourDigitYear", part: "year" },
    ],
    [
      "which year",
      ["3-1", "12-31", "3. 1", "3月1日", "12月31日", "3月1 号", "3月", "12月", "三月一日"],
      { code: "noYear", part: "year" },
    ],
    ["which month", ["2024", "2024年", "2024 年", "1998", "二〇二四年"], { code: "noMonth", part: "month" }],
    ["which year, by its name", ["March", "Sep"], { code: "noYear" }],
    ["which calendar", ["2024年三月初一", "甲辰年3月1日"], { code: "otherCalendar" }],
    [
      "what it is at all",
      [
        ...["约1/3/2024", "1/3/2024x", "101032024", "010320245", "约24-3-1", "24-3-1x", "约1/3/24", "1/3/245"],
        ...[
          "1234567",
          "2403011",
          "1 Mar 24 x",
          "约3月1日",
          "3月1日前",
          "12024",
          "20245",
          "2024-03-01²",
          "1 abc 2024",
          "1日",
        ],
      ],
      { code: "unreadable" },
    ],
  ])("is told: %s", (_, texts, fault) => {
    expect(texts.map((text) => [text, readDate(text)])).toEqual(texts.map((text) => [text, { bad: fault }]));
  });

  it.each([
    ["2024-0-1", { code: "badMonth", part: "month" }],
    ["2024-13-1", { code: "badMonth", part: "month" }],
    ["2024-3-0", { code: "badDay", part: "day" }],
    ["2024-3-32", { code: "badDay", part: "day" }],
    ["2023-2-29", { code: "invalid" }],
    ["2024-3", { code: "noDay", part: "day" }],
  ])("or which part of it is wrong: %s", (text, fault) => {
    expect(readDate(text)).toEqual({ bad: fault });
  });
});

it("the first and the last day of a year are dates like any other, and so is one of few digits", () => {
  expect(["2024-1-1", "2024-12-31", "0024-1-1"].map(readDate)).toEqual([
    { read: "2024-01-01" },
    { read: "2024-12-31" },
    { read: "0024-01-01" },
  ]);
});

it("a time in another zone moves the day over the end of a year, and none that there is not", () => {
  expect(readDate("2024-12-31T16:00Z")).toEqual({ read: "2025-01-01" });
  expect(readDate("2024-01-01T00:00+14:00")).toEqual({ read: "2023-12-31" });
  expect(readDate("2023-02-29T16:00Z")).toEqual({ bad: { code: "invalid" } });
  expect(readMonth("2024-12-31T16:00Z")).toEqual({ read: "2025-01" });
});

it.each([
  "2026年9月初",
  "2026年9月底",
  "2026年9月末",
  "2026年9月上旬",
  "2026年9月中旬 ",
  "2026年9月下旬",
  "2026年9月初  ",
])("%j is still that month", (text) => {
  expect(readMonth(text)).toEqual({ read: "2026-09" });
});

it("a part of a month without its year lacks the year", () => {
  expect(readMonth("9月初")).toEqual({ bad: { code: "noYear", part: "year" } });
});

it.each(["2026年9月初1日", "2026年9月旬", "2026年初"])("%s is no month", (text) => {
  expect(readMonth(text)).toHaveProperty("bad");
});

it("a month that there is not is told, and one of a day that there is not", () => {
  expect(readMonth("2024-13")).toEqual({ bad: { code: "badMonth", part: "month" } });
  expect(readMonth("2024-02-30")).toEqual({ bad: { code: "invalid" } });
  expect(readMonth("")).toEqual({ empty: true });
});

it("the parts of a date are those one would type", () => {
  expect(dateApart("2024-03-01")).toEqual({ year: "2024", month: "3", day: "1" });
  expect(dateApart("2024-03")).toEqual({ year: "2024", month: "3", day: "" });
  expect(dateApart("3-1")).toBeUndefined();
});
