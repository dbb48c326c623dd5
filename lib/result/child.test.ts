import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { Household } from "@/lib/entitlements";
import { childOf, childToldOf, dayOfBirth } from "./child";

const ON = "2026-11-23";
const family = (...births: readonly string[]): Household => ({
  children: births.map((birthDate) => ({ birthDate })),
});
const inWords = (phrase: ReturnType<typeof childOf>) => phrase && speak("zh")(phrase);

describe("the name of a child", () => {
  it("is its place by birth, however the children are listed, and its date", () => {
    const three = family("2026-10-01", "2019-05-01", "2027-02-01");
    expect([0, 1, 2, 3].map((index) => inWords(childOf(three, index, ON)))).toEqual([
      "老二（2026年10月1日生）",
      "老大（2019年5月1日生）",
      "老三（预产期2027年2月1日）",
      undefined,
    ]);
    expect(childOf({}, 0, ON)).toBeUndefined();
  });

  it("of one born today is that of a child that is born", () => {
    expect(inWords(childOf(family(ON), 0, ON))).toBe("孩子（2026年11月23日生）");
  });

  it("needs no date in a sentence about an only child that is born", () => {
    const told = (...births: readonly string[]) => inWords(childToldOf(family(...births), 0, ON));
    expect(told(ON)).toBe("孩子");
    expect(told("2026-11-24")).toBe("孩子（预产期2026年11月24日）");
    expect(told("2019-05-01", "2026-10-01")).toBe("老大（2019年5月1日生）");
  });
});

it("the birth is the latest, however the children are listed", () => {
  expect(dayOfBirth(family("2026-10-01", "2019-05-01"))).toBe("2026-10-01");
  expect(dayOfBirth(family("2019-05-01", "2026-10-01"))).toBe("2026-10-01");
  expect([dayOfBirth({}), dayOfBirth(family())]).toEqual([undefined, undefined]);
});
