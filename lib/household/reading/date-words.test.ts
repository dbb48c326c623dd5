import { describe, expect, it } from "vitest";
import { isOfOtherCalendar, monthNamed, withoutWords } from "./date-words";

const date = "2024-03-01";

describe("the words about a date", () => {
  it.each([
    ["whose it is", ["宝宝的生日：", "宝宝生日是", "大宝出生于", "第二个孩子 ", "婴儿的出生日期 : ", "新生儿生于"]],
    ["a date of birth", ["出生日期：", "出生时间 ", "出生年月日", "出生年月 ", "出生日", "生日为", "date of birth: "]],
    [
      "a date of birth in English",
      ["Birthday: ", "birthdate ", "Birth date: ", "born on ", "Born ", "DOB : ", "date:"],
    ],
    ["a due date", ["预计", "预产期：", "预计预产期 ", "Due date: ", "due on ", "due ", "EDD ", "EDC:"]],
    ["a place in a nursery", ["从", "自", "计划入托日期：", "打算入托时间 ", "入托月份 ", "入托"]],
    ["its calendar", ["公历", "阳历出生日期：", "新历生日", "出生日期(公历)：", "生日(阳历) "]],
    ["its weekday", ["周五", "周五 ", "星期五，", "礼拜五, ", "出生日期：周五 ", "周五 出生日期："]],
    [
      "its weekday in English",
      ["Mon ", "Monday, ", "Tue ", "Tues ", "Tuesday ", "Wed ", "Wednesday ", "Thu ", "Thursday "],
    ],
    ["its weekday at the end of the week", ["Fri, ", "Friday ", "Sat ", "Saturday, ", "Sun ", "Sunday ", "the "]],
  ])("before it are left out: %s", (_, words) => {
    expect(words.map((word) => [word, withoutWords((word + date).normalize("NFKC"))])).toEqual(
      words.map((word) => [word, date]),
    );
  });

  it.each([
    ["出生", " 出生", "生", "起", "开始", "入托", "入园", "开始入园", " 开始入托"],
    ["周五", " 星期五", ", 周五", "(周五)", " (星期五)", ",礼拜天"],
    ["(公历)", "(阳历)", " (新历)", "(预产期)", "(出生)"],
  ])("behind it are left out: %s", (...words) => {
    expect(words.map((word) => [word, withoutWords(date + word)])).toEqual(words.map((word) => [word, date]));
  });

  it.each([`(${date})`, `[${date}]`, `【${date}】`, `( ${date} )`])("brackets around it are left out: %s", (text) => {
    expect(withoutWords(text)).toBe(date);
  });

  it.each([
    "2(024-03-01)",
    "(2024-03-0)1",
    "1 Fri March 2024",
    "March the 1, 2024",
    "2024年生3月1日",
    "2024年3月1日之前",
    "约2024-03-01",
    "末次月经：2024-03-01",
  ])("others stay, and so do those between its parts: %s", (text) => {
    expect(withoutWords(text)).toBe(text);
  });
});

describe("another calendar", () => {
  it.each([
    ...["农历3月1日", "2024年正月", "闰三月", "腊月", "冬月", "初八", "廿三", "卅日", "民国113年", "ROC 113"],
    ...["Minguo 113", "lunar", "令和6年", "平成30年", "佛历2567年", "甲辰年3月1日", "癸亥年3月1日"],
  ])("is told by its words: %s", (text) => {
    expect(isOfOtherCalendar(text)).toBe(true);
  });

  it.each(["2024-03-01", "2024年3月1日", "初中", "甲方年会", "rock", "子年"])("is none of %s", (text) => {
    expect(isOfOtherCalendar(text)).toBe(false);
  });
});

const [short, full] = [
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
];

it("a month is told by its English name, short or full", () => {
  const numbers = short.map((_, at) => at + 1);
  expect(short.map(monthNamed)).toEqual(numbers);
  expect(short.map((name) => monthNamed(`${name.toUpperCase()}.`))).toEqual(numbers);
  expect(full.map(monthNamed)).toEqual(numbers);
  expect(monthNamed("Sept.")).toBe(9);
});

it.each(["", "ma", "ma.r", "mayor", "janmay", "marc", "septem", "abc", "sunday"])("“%s” names no month", (word) => {
  expect(monthNamed(word)).toBeUndefined();
});
