import { expect, it } from "vitest";
import { readShare } from "./share";

it.each([
  ["30%", 0.3],
  ["30 %", 0.3],
  ["30percent", 0.3],
  ["30 percent", 0.3],
  ["30 per cent", 0.3],
  ["30 PCT", 0.3],
  ["30个百分点", 0.3],
  ["30 个点", 0.3],
  ["百分之三十", 0.3],
  ["百分之30", 0.3],
  ["三成", 0.3],
  ["3成", 0.3],
  ["3 成", 0.3],
  ["三 成", 0.3],
  ["3.5成", 0.35],
  ["三成五", 0.35],
  ["3成5", 0.35],
  ["三成半", 0.35],
  ["首付30%", 0.3],
  ["首付 30%", 0.3],
  ["首付款30%", 0.3],
  ["首付比例 : 30%", 0.3],
  ["首付比例是三成", 0.3],
  ["三成首付", 0.3],
  ["30% 首付", 0.3],
  ["0.3", 0.3],
])("%s is %d, whatever a number alone would be", (text, share) => {
  expect(readShare(text, "ratio")).toEqual({ read: share });
});

it("a number alone is what is asked for", () => {
  expect([readShare("30", "percent"), readShare("30", "ratio")]).toEqual([{ read: 0.3 }, { read: 30 }]);
});

it.each([
  ["13成5", "stray"],
  ["3成55", "stray"],
  ["约三成五", "stray"],
  ["三成首付比例", "stray"],
  ["30%首付款", "stray"],
  ["3首付0%", "stray"],
  ["30%%", "stray"],
  ["3,5成", "grouping"],
  ["3²", "invalid"],
  ["成", "invalid"],
])("%s is none", (text, code) => {
  expect(readShare(text, "ratio")).toMatchObject({ bad: { code } });
});

it("nothing is no answer", () => {
  expect(readShare("", "percent")).toEqual({ empty: true });
});
