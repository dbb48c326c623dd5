import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import { assess, type Household } from "@/lib/entitlements";
import { announcedFor } from "./announced";
import { entitlementOf } from "./rights";

const announced = (household: Household, on: string) => {
  const assessment = assess(household, on);
  const of = { assessment, household, given: household, on };
  return announcedFor(entitlementOf(assessment, "infant-tax-deduction"), of).map(speak("zh"));
};

describe("a figure that was laid down for a later day", () => {
  it("is told to a family whom it will touch", () => {
    expect(announced({ children: [{ birthDate: "2021-06-18" }] }, "2022-11-28")).toEqual([
      "已经定下，2023年1月1日起：每月扣除 2,000 元。",
    ]);
  });

  it.each([
    ["whose child is too old by then", "2019-12-20", "2022-11-28"],
    ["which has it already", "2021-06-18", "2023-01-01"],
    ["whose first month comes after it", "2023-02-10", "2022-12-28"],
  ])("is not told to a family %s", (_, birthDate, on) => {
    expect(announced({ children: [{ birthDate }] }, on)).toEqual([]);
  });
});
