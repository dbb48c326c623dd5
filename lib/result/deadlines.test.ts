import { expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { deadlinesOf } from "./deadlines";

const ON = "2026-11-24";

function deadlines(...births: readonly string[]) {
  const given: Household = { withinPolicy: true, children: births.map((birthDate) => ({ birthDate })) };
  return deadlinesOf({ ...interview(given, ON), given, on: ON });
}

it("are told of the children who may have the allowance, the nearest first, and of no other", () => {
  expect(deadlines("2026-10-01", "2019-05-01", "2025-03-08").map(({ child, day }) => [child, day])).toEqual([
    [2, "2026-12-31"],
    [0, "2027-12-31"],
  ]);
  expect(deadlines("2022-06-01", "2026-10-01").map(({ child }) => child)).toEqual([1]);
  expect(deadlines("2019-05-01")).toEqual([]);
  expect(deadlines()).toEqual([]);
});

it("of a child born today it is to be claimed now; of one that is due tomorrow, once it is born", () => {
  const told = (birth: string) => deadlines(birth).map(({ statement }) => speak("zh")(statement));
  expect(told(ON)).toEqual(["孩子：国家育儿补贴最迟2027年12月31日首次申领，请现在就问。"]);
  expect(told("2026-11-25")).toEqual([
    "孩子（预产期2026年11月25日）：国家育儿补贴出生以后才能申领，最迟2027年12月31日首次申领。",
  ]);
});

it("is sure of a birth within the policy, of one to come once it is born, and not while the policy is not said", () => {
  const sure = (withinPolicy: boolean | null, birthDate: string) => {
    const given: Household = { withinPolicy, children: [{ birthDate }] };
    return deadlinesOf({ ...interview(given, ON), given, on: ON }).map(({ statement }) => statement.values?.["sure"]);
  };
  expect(sure(true, "2026-10-01")).toEqual(["yes"]);
  expect(sure(true, "2027-02-01")).toEqual(["onceBorn"]);
  expect(sure(null, "2026-10-01")).toEqual(["no"]);
  expect(sure(false, "2026-10-01")).toEqual([]);
});
