import { expect, it } from "vitest";
import { datePasted } from "./date-pasted";

it.each(["2024-3-1", "2024年3月1日", "２０２４／３／１", " 2024.3.1 ", "2024 3 1"])("%s is a whole date", (text) => {
  expect(datePasted(text)).toEqual({ year: "2024", month: "3", day: "1" });
});

it("reads eight digits", () => {
  expect(datePasted("20240301")).toEqual({ year: "2024", month: "03", day: "01" });
});

it.each(["2024", "3", "2024-3", "1/3/2024", "hello"])("%s is none, and is pasted as it is", (text) => {
  expect(datePasted(text)).toBeUndefined();
});
