import { expect, it } from "vitest";
import { dateApart } from "./index";

it.each([
  "2024-3-1",
  "2024年3月1日",
  "２０２４／３／１",
  " 2024.3.1 ",
  "2024 3 1",
  "20240301",
  "2024/3/1 0:00",
  "1 March 2024",
])("%s is a whole date", (text) => {
  expect(dateApart(text)).toEqual({ year: "2024", month: "3", day: "1" });
});

it.each(["2024年9月", "2024-09", "202409", "Sep 2024"])("%s is a month", (text) => {
  expect(dateApart(text)).toEqual({ year: "2024", month: "9", day: "" });
});

it("takes a day that there is not apart as well, so that its error is seen part by part", () => {
  expect(dateApart("2025-02-30")).toEqual({ year: "2025", month: "2", day: "30" });
});

it("counts a time in another zone by the day in Qingdao", () => {
  expect(dateApart("2024-02-29T16:00:00Z")).toEqual({ year: "2024", month: "3", day: "1" });
});

it.each(["2024", "3", "1/3/2024", "24-3-1", "民国113年3月1日", "hello", ""])(
  "%s is none, and stays as it is",
  (text) => {
    expect(dateApart(text)).toBeUndefined();
  },
);
