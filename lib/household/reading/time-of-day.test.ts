import { describe, expect, it } from "vitest";
import { withoutTime } from "./time-of-day";

const date = "2024-03-01";
const cut = (texts: readonly string[]) => texts.map((text) => [text, withoutTime(date + text)]);
const moved = (texts: readonly string[], days: number) => texts.map((text) => [text, { date, days }]);

describe("a time behind a date", () => {
  it.each([
    ["by the clock", [" 0:00", "T08:30", " 08:30:15", " 08:30:15.5", " 08:30:15.123456", " 08:30:15,5", " at 8:30"]],
    [
      "with the half of the day",
      ["上午8:30", " 下午 8:30", "凌晨8:30", " am 8:30", " 8:30 am", " 8:30pm", " 8:30:15 PM"],
    ],
    [
      "with the hour in Chinese",
      [
        ...[" 8时", " 8点", " 08时30分", " 15时30分20秒", " 15 时30 分 20 秒", " 23点", " 8点半", " 8点整", " 8点5"],
        ...["15时", "08点30", "23 时"],
      ],
    ],
    [
      "by a part of the day",
      ["凌晨", " 清晨", "早上", "早晨", "上午", "中午", "下午", "傍晚", "晚上", "夜里", " 深夜"],
    ],
    [
      "by a part of the day and an hour",
      [
        ...["凌晨3点", "凌晨 3 点", "凌晨03点", "凌晨三点", "上午十点", "晚上十二点三十分", "晚上23点", "下午15时"],
        ...["下午三点半", "下午3点整", "下午3点5", "下午3点30 分", "下午3点30分", "早上八点十五"],
      ],
    ],
  ])("%s is left out", (_, texts) => {
    expect(cut(texts)).toEqual(moved(texts, 0));
  });

  it.each([
    ["far east of it", -1, ["T00:00+14:00", " 02:59:59 +1100", "T00:00:00.000+08:01"]],
    ["at home", 0, ["T00:00+08:00", "T23:59:59+0800", " 00:00:00 +0800 CST", " 23:59 GMT+0800 (China Standard Time)"]],
    [
      "west of it, early",
      0,
      ["T15:59:00Z", "T15:59z", " 15:59 Z", " 15:59 GMT+0000", " 15:59 UTC +00:00", "T21:29+05:30"],
    ],
    [
      "west of it, late",
      1,
      ["T16:00:00Z", "T16:00:00.000Z", " 16:00 UTC+0000", "T21:30:00+05:30", "T12:30-03:30", "T11:00-05:00"],
    ],
  ])("counts by the day in Qingdao where it names its distance: %s", (_, days, texts) => {
    expect(cut(texts)).toEqual(moved(texts, days));
  });

  it("has the plus that links lose", () => {
    const lost = ["T16:00:00 00:00", "T16:00 0000", "T16:00:00.123 00:00", "T23:59:59.5 0759"];
    expect(cut(lost)).toEqual(moved(lost, 1));
    expect(cut(["T23:00:00 08:00"])).toEqual(moved(["T23:00:00 08:00"], 0));
  });
});

it("is not guessed where its hour may be a digit of the day", () => {
  const torn = ["2024-03-118:30", "2024-3-112:00", "2024-03-118时", "2024年3月29时", "2024年3月29时30分"];
  expect(torn.map(withoutTime)).toEqual(torn.map((text) => ({ date: text, days: 0 })));
  expect(withoutTime("2024-03-0118:30")).toEqual({ date: "2024-03-01", days: 0 });
  expect(withoutTime("2024030118:30")).toEqual({ date: "20240301", days: 0 });
});

it.each(["2024-03-01", "", "2024-03-01 23:00 EST", "2024-03-01T23:00:00 00:00 CST", "23:00 2024-03-01"])(
  "%j ends in no time that is known",
  (text) => {
    expect(withoutTime(text)).toEqual({ date: text, days: 0 });
  },
);
