import { describe, expect, it } from "vitest";
import { readValue } from "./index";

const [price, wage, rent] = ["housing.price", "mother.employerMonthlyWage", "housing.monthlyRent"];
const [homes, ratio, rate] = ["housing.homesOwned", "housing.downPaymentRatio", "tax.marginalRate"];
const [birth, from] = ["children.0.birthDate", "children.0.nursery.from"];

/** What families, hospitals, spreadsheets and chats write, and what it can only mean. */
it.each<[path: string, value: unknown, texts: readonly string[]]>([
  [price, 600_000, ["CN¥600,000", "600'000", "600’000", "600_000", "60万整", "60万；", "60万、", "60万!", "“60万”"]],
  [price, 600_000, ["总价：60万", "总价60万元", "房价 60万", "price: 600000", "60（万元）", "600000 (元)", "六十萬圓"]],
  [price, 605_000, ["六十.五万", "60点5万", "605 000.00"]],
  [price, 100_000_000, ["1个亿", "一个亿", "1亿元整"]],
  [price, 250_000, ["廿五万", "25 万", "0.25 million"]],
  [price, 15_000, ["1w5", "1万5k"]],
  [wage, 8000, ["月薪8000", "月平均工资：8000元", "8000元一个月"]],
  [rent, 2500, ["房租2500", "月租金 2,500元/月"]],
  [homes, 0, ["名下无房", "没有房子"]],
  [homes, 1, ["有一套", "只有一套", "名下有1套"]],
  [ratio, 0.3, ["首付三成", "三成首付", "首付30%", "首付比例：30%", "30 pct", "30个点", "30个百分点"]],
  [rate, 0.03, ["三个点", "3个百分点"]],
  [birth, "2024-03-01", ["2024年3月1日凌晨3点", "2024年3月1日下午三点半", "2024年3月1日15时30分", "2024年3月1日早上"]],
  [birth, "2024-03-01", ["周五 2024-03-01", "星期五，2024年3月1日", "2024年3月1日（公历）", "2024年3月1日(阳历)"]],
  [birth, "2024-03-01", ["2024\\3\\1", "2024。3。1", "“2024-3-1”", "(2024-03-01)", "【2024年3月1日】", "2024-3-1；"]],
  [birth, "2024-03-01", ["二零二四年叁月壹日", "贰零贰肆年叁月壹日", "二0二四年三月一日", "第一个孩子2024-03-01"]],
  [birth, "2024-03-01", ["the 1st of March, 2024", "Friday 1 March 2024 at 08:00", "2024-03-01 00:00:00 +0800 CST"]],
  [birth, "2024-03-01", ["2024-03-01T00:00:00 08:00", "2024-03-01T23:59:59+08:00"]],
  [birth, "2027-02-03", ["EDD 2027-02-03", "EDC：2027-02-03", "2027年2月3日（预产期）", "预计2027年2月3日"]],
  [
    from,
    "2026-09",
    ["从2026年9月", "自2026年9月起", "2026年9月初", "2026年9月上旬", "2026年9月1日入园", "2026年9月入托"],
  ],
  ["mother.employed", true, ["√", "✓", "✔", "对的", "on", "T", "Yes!", "是；"]],
  ["mother.employed", false, ["×", "✗", "✘", "不是的", "没", "off", "f"]],
  ["residency", "qingdao", ["青岛", "青岛市", '"qingdao"', "qingdao;"]],
  ["housing.purchaseArea", "shinan", ["市南区", "Shi Nan", "ShiNan"]],
  ["delivery.insurance", "employee", ["职工医保"]],
  ["situations", ["planning-pregnancy", "career-break"], ["planning-pregnancy|career-break"]],
  ["situations", ["planning-pregnancy", "career-break"], ["planning-pregnancy career-break"]],
  ["situations", ["planning-pregnancy", "career-break"], ['["planning-pregnancy","career-break"]']],
  ["situations", [], ["none", "无", "以上都没有"]],
])("%s: %j, however it is written", (path, value, texts) => {
  expect(texts.map((text) => [text, readValue(path, text)])).toEqual(texts.map((text) => [text, { read: value }]));
});

/** What may mean two things, or only nearly says it, is asked back: never the likelier one. */
describe("is in doubt", () => {
  it.each<[path: string, texts: readonly string[]]>([
    [
      price,
      ["60-70万", "60~70万", "60万到70万", "50万/60万", "60多万", "60万左右", "不到60万", "60w+", "10万半", "(600000)"],
    ],
    [
      price,
      ["600.000", "600.000,00", "1,5万", "60万/平", "月薪8000", "房租2500", "1/2", "0x10", "NaN", "$1", "constructor"],
    ],
    [wage, ["12万/年", "年薪12万", "8000-9000", "8000上下"]],
    [homes, ["1套半", "2间", "两三套"]],
    [ratio, ["20-30%", "20%以上", "约30%", "1/3", "0,3"]],
    [birth, ["2024-03-01~2024-03-05", "2024-03-01至03-05", "2024-3-1或2024-3-2", "2024-03-01,2026-10-01"]],
    [birth, ["约2024-03-01", "2024年3月初", "2024年3月1日左右", "2024年春", "明天", "45352", "1709222400"]],
    [
      birth,
      ["1/3/24", "'24-3-1", "113/03/01", "R6.3.1", "2024-03-01(农历正月廿一)", "甲辰年正月廿一", "民国113年3月1日"],
    ],
    [birth, ["末次月经2024-03-01", "LMP 2024-03-01", "2024-03-01 23:00 EST", "2024年3月1日24时"]],
    [from, ["2026年9-12月", "2026-9~2027-6", "2026年秋", "2026-Q3", "九月", "26年9月"]],
    ["mother.employed", ["是/否", "不清楚", "-", "1.0", "有时"]],
    ["residency", ["constructor", "山东", "市北"]],
    ["housing.purchaseArea", ["市北区", "四方", "__proto__"]],
    ["situations", ["备孕", "planning"]],
  ])("%s", (path, texts) => {
    expect(texts.filter((text) => !("bad" in readValue(path, text)))).toEqual([]);
  });
});
