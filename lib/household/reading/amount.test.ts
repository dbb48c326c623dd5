import { describe, expect, it } from "vitest";
import { readValue } from "./index";

const [price, wage, rent] = ["housing.price", "mother.employerMonthlyWage", "housing.monthlyRent"];
const [loan, cost] = ["housing.assessedLoan", "delivery.inScopeCost"];

const readings = (path: string, texts: readonly string[]) => texts.map((text) => [text, readValue(path, text)]);
const all = (texts: readonly string[], reading: object) => texts.map((text) => [text, reading]);

describe("an amount is read", () => {
  it.each([
    ["with its currency before it, once or twice", ["RMB¥8000", "人民币 ¥8000", "cny8000", "CN¥8000", "¥ 8000"]],
    ["with its currency and units behind it", ["8000元整", "8000圆", "8000圓整", "8000块", "8000 yuan", "8000rmb¥"]],
    ["with a unit in brackets", ["8000(元)", "8000(人民币)", "8000(RMB)", "8000 (yuan)", "0.8(万)", "0.8（万元）"]],
    ["in words of many", ["8千", "8 千", "8k", "0.8万", "0.008million", "0.008 million"]],
  ])("%s", (_, texts) => {
    expect(readings(price, texts)).toEqual(all(texts, { read: 8000 }));
  });

  it("by the month where it is asked so, and nowhere else", () => {
    const texts = [
      ...["每月8000", "每月 8000", "每个月8000", "一个月8000", "8000/月", "8000每月", "8000每个月", "8000一个月"],
      ...[
        "8000 月",
        "8000/个月",
        "8000/mo",
        "8000/month",
        "8000 / month",
        "8000 per month",
        "8000per mo",
        "8000 a month",
      ],
    ];
    for (const path of [wage, rent]) expect(readings(path, texts)).toEqual(all(texts, { read: 8000 }));
    for (const path of [price, loan, cost])
      for (const text of texts) expect([text, readValue(path, text)]).toMatchObject([text, { bad: { code: "stray" } }]);
  });

  it.each([
    [cost, ["医保范围内费用8000", "费用：8000", "费用 : 8000", "cost 8000", "Cost: 8000"]],
    [wage, ["平均工资8000", "月平均工资8000", "月工资8000", "月薪是8000", "average wage: 8000", "wage=8000"]],
    [loan, ["可贷额度8000", "贷款额度为8000", "额度8000", "loan 8000"]],
    [price, ["房屋总价8000", "总价8000", "房价8000", "price 8000"]],
    [rent, ["租金8000", "月租金8000", "房租8000", "月房租8000", "rent: 8000"]],
  ])("%s by its own names", (path, texts) => {
    expect(readings(path, texts)).toEqual(all(texts, { read: 8000 }));
  });
});

it.each([
  ["a currency between its digits", price, "60¥000", { code: "stray", sign: "¥" }],
  ["a unit between number and power", price, "60元万", { code: "stray", sign: "元" }],
  ["a unit in brackets before more digits", price, "60(万)5", { code: "stray", sign: "(" }],
  ["a month between digits", wage, "8000每月500", { code: "stray", sign: "每月" }],
  ["a month before more digits", wage, "8000/月5", { code: "stray", sign: "/月" }],
  ["a month in English before more digits", wage, "8000/mo5", { code: "stray", sign: "/mo" }],
  ["millions before more digits", price, "1million5", { code: "stray", sign: "million" }],
  ["its name behind it", price, "8000总价", { code: "stray", sign: "总价" }],
  ["raised digits", price, "8²", { code: "invalid" }],
  ["three decimals", price, "8000.125", { code: "tooManyDecimals" }],
  ["dollars", price, "US$8000", { code: "currency", sign: "US$" }],
  ["dollars apart", price, "us $8000", { code: "currency", sign: "us $" }],
  ["dollars of Hong Kong", price, "HK$8000", { code: "currency", sign: "HK$" }],
  ["dollars of Hong Kong apart", price, "HK $8000", { code: "currency", sign: "HK $" }],
  [
    "a strange word, of which the beginning is shown",
    price,
    "abcdefghijklmnop",
    { code: "stray", sign: "abcdefghijkl" },
  ],
])("%s makes it none: %s %j", (_, path, text, fault) => {
  expect(readValue(path, text)).toEqual({ bad: fault });
});
