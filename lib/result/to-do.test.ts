import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { onDay, say } from "./phrase";
import { resultOf, type Result } from "./result";
import { toDoOf } from "./to-do";

const ON = "2026-11-23";
const zh = speak("zh");
const result = (given: Household) => resultOf({ ...interview(given, ON), given, on: ON });

/** Each step with the rights that it is for, and its days. */
const steps = (of: Pick<Result, "cards" | "beside">, words = zh) =>
  toDoOf(of, words).flatMap((errand) =>
    errand.steps.map(({ rights, what, when }) => [rights.map(({ id }) => id).join(" "), zh(what), ...when.map(zh)]),
  );
const step = (right: string, given: Household) => steps(result(given)).find(([rights]) => rights === right);

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [
    { birthDate: "2019-05-01" },
    { birthDate: "2025-03-08", nursery: { inclusive: true } },
    { birthDate: "2026-10-01" },
  ],
  delivery: { inQingdao: true, insurance: "employee", difficult: false, inScopeCost: 5000 },
  mother: { employed: true, maternityInsured: true },
  father: { employed: true },
};

describe("what there is to do", () => {
  it("stands place by place, and nothing of a place where there is nothing to do", () => {
    expect(toDoOf(result(family), zh).map(({ venue }) => venue)).toEqual([
      ...["hospital", "work", "street", "nursery", "tax", "health", "school"],
    ]);
    expect(toDoOf(result({}), zh)).toEqual([]);
  });

  it("names whom to call in each place, nobody twice", () => {
    const called = new Map(toDoOf(result(family), zh).map(({ venue, hotlines }) => [venue, hotlines]));
    expect(called.get("hospital")).toEqual(["health", "city", "insurance"]);
    expect(called.get("work")).toEqual(["insurance", "work"]);
    expect(called.get("tax")).toEqual(["tax"]);
  });

  it("is told of rights that are the family's, and of those that a district decides; of none that is open or refused", () => {
    expect(step("delivery-costs", family)).toEqual(["delivery-costs", "带医保卡在医院直接结算，留好结算单。"]);
    expect(step("birth-grant", family)).toEqual(["birth-grant", "向户籍地街道（镇）询问本区市的标准。"]);
    expect(step("maternity-leave", { ...family, mother: {} })).toBeUndefined();
    expect(step("maternity-leave", { ...family, mother: { employed: false } })).toBeUndefined();
  });

  it("is told of no right that comes to nothing", () => {
    expect(step("delivery-costs", { ...family, delivery: { ...family.delivery, inScopeCost: 0 } })).toBeUndefined();
  });

  it("is one step for rights that are to be had the same way", () => {
    const alike = steps(result(family), (phrases) => (zh(phrases).includes("个税") ? "the same" : zh(phrases)));
    expect(alike.filter(([, what]) => what?.includes("个税"))).toEqual([
      ["infant-tax-deduction education-tax-deduction", "在个税 App 的“专项附加扣除”里填报。"],
    ]);
  });
});

describe("when it is to be done", () => {
  it("is told of the allowance by child, and of no other right", () => {
    expect(step("national-childcare-allowance", family)?.slice(2)).toEqual([
      "老二：最迟2026年12月31日",
      "老三：最迟2027年12月31日",
    ]);
    expect(step("newborn-registration", family)).toHaveLength(2);
  });

  it("is told of a leave, not of money that runs until a month", () => {
    expect(step("maternity-leave", family)?.slice(2)).toEqual(["2026年10月1日到2027年3月7日"]);
    expect(step("childcare-subsidy", family)).toHaveLength(2);
  });

  it("is told once of a leave that both parents may have for the same days, and not of one for days of their own", () => {
    expect(step("childcare-leave", family)?.slice(2)).toEqual(["到2029年9月30日为止"]);
    const { cards, beside } = result(family);
    const until = say("benefits.period.days.until", { until: onDay("2028-01-01") });
    const apart = cards.eligible.map((card) => ({
      ...card,
      gains: card.gains.map((gain, place) => (place > 0 ? { ...gain, period: until } : gain)),
    }));
    const [leave] = steps({ cards: { ...cards, eligible: apart }, beside }).filter(([id]) => id === "childcare-leave");
    expect(leave).toHaveLength(2);
  });
});
