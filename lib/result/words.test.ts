import { expect, it } from "vitest";
import { inWords } from "./words";

const words = inWords({
  translate: (key) => key,
  list: (items) => items.join("和"),
  date: (day) => new Date(day),
});

it.each([
  [["护理假 每年 7 天"], "护理假每年 7 天"],
  [["产假 158 天"], "产假 158 天"],
  [["卫生健康 12320", "便民热线 12345"], "卫生健康 12320 和便民热线 12345"],
  [["每月 2,000 元", "10,800 元"], "每月 2,000 元和 10,800 元"],
  [["2024年3月2日", "2026年10月1日"], "2024年3月2日和2026年10月1日"],
  [["Maternity: 158 days"], "Maternity: 158 days"],
])("phrases meet with the spaces that each has within: %j", (keys, said) => {
  expect(words(keys.map((key) => ({ key })))).toBe(said);
});

it("says nothing as 0, whatever its sign", () => {
  let said: object = {};
  const translate = (key: string, values: object) => {
    said = values;
    return key;
  };
  inWords({ translate, list: String, date: (day) => new Date(day) })({ key: "cost", values: { amount: -0, name: "" } });
  expect(said).toEqual({ amount: 0, name: "" });
});
