import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import { assess, type Household } from "@/lib/entitlements";
import { stakeOf as judgedStake } from "@/lib/entitlements/stakes";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { interview } from "@/lib/household";
import type { AssessedCase } from "./case";
import type { Phrase } from "./phrase";
import { openQuestionsOf } from "./questions";
import { judgedIn, type RightId } from "./rights";
import { stakeOf } from "./stakes";
import { taxSavedIn } from "./tax-saved";
import { scalarsIn, scalarsOf } from "./testing/scalars";

const ON = "2026-11-23";
const caseOf = (given: Household, on = ON): AssessedCase => ({ ...interview(given, on), given, on });

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2025-09-10" }],
  mother: { employed: true },
};
const settled: Household = {
  withinPolicy: true,
  children: [{ birthDate: "2026-10-01" }],
  mother: { employed: true, maternityInsured: true },
};
const thirdPlaced: Household = {
  residency: "qingdao",
  children: [
    { birthDate: "2019-05-01" },
    { birthDate: "2024-09-10" },
    { birthDate: "2025-09-10", nursery: { inclusive: true } },
  ],
};
const families = () => fc.sample(cases, 150).map(({ household, on }) => caseOf(household, on));

/** A phrase without whose it is: the number of a child is no figure. */
const unnamed = (phrase: Phrase) =>
  JSON.parse(JSON.stringify(phrase, (key, value: unknown) => (key === "who" ? undefined : value))) as Phrase;

const upTo = (values: object) => ({ key: "result.stake.upTo", values: { figure: { values } } });

describe("what is at stake", () => {
  it("is told from the least to the most, in the words of its figure", () => {
    expect(stakeOf("childcare-subsidy", caseOf(family))).toMatchObject({
      told: {
        key: "result.stake.told",
        values: { least: "nothing", between: "no", most: { key: "benefits.own.figure" } },
      },
      most: { key: "benefits.own.figure" },
      money: 23 * 300,
    });
  });

  it("begins with nothing, with no limit, or with a figure", () => {
    const least = (id: RightId, given: Household) => stakeOf(id, caseOf(given))?.told.values;
    const buying = { ...family, housing: { plan: "buy" } } as const;
    expect(least("delivery-subsidy", family)).toMatchObject({ least: "nothing" });
    expect(least("delivery-subsidy", family)).not.toHaveProperty("figure");
    expect(least("home-purchase-quota", buying)).toMatchObject({ least: "noLimit" });
    expect(least("maternity-leave", settled)).toMatchObject({ least: "figure", figure: { values: { days: 158 } } });
  });

  it("is told of several children together once all are paid, and each by itself while one waits", () => {
    const three = { ...family, children: [...(family.children ?? []), { birthDate: "2026-02-01" }] };
    expect(stakeOf("childcare-subsidy", caseOf(three))?.most).toMatchObject(upTo({ amount: 680 }));
    const expecting = { ...family, children: [...(family.children ?? []), { birthDate: "2027-02-01" }] };
    const waiting = stakeOf("childcare-subsidy", caseOf(expecting));
    expect(waiting?.told.values).toMatchObject({ most: { key: "benefits.own.list" } });
    expect(waiting?.most).toBeUndefined();
  });

  it("of a deduction is the tax it saves", () => {
    expect(stakeOf("infant-tax-deduction", caseOf(family))).toMatchObject({
      told: { values: { least: "nothing", between: "yes", most: { key: "result.also.taxSaved" } } },
      most: upTo({ amount: 900 }),
    });
  });

  it.each<[RightId, Household, string, string | undefined]>([
    ["delivery-subsidy", family, "看怎么回答：没有，或者至少 500 元。", "至少 500 元"],
    ["delivery-costs", family, "看怎么回答：少则没有，多则花多少付多少。", "花多少付多少"],
    ["maternity-leave", settled, "看怎么回答：158 天，或者 173 天。", "多则 173 天"],
    [
      "maternity-leave",
      { children: [{ birthDate: "2027-02-01" }] },
      "看怎么回答：少则没有，多则 173 天。",
      "多则 173 天",
    ],
    [
      "childcare-leave",
      settled,
      "看怎么回答：母亲每年至少 10 天，或者父母每人每年至少 10 天。",
      "父母每人每年至少 10 天",
    ],
    ["infant-tax-deduction", family, "看怎么回答：少则没有，多则每月少缴税 900 元。", "多则每月少缴税 900 元"],
    ["childcare-subsidy", thirdPlaced, "看怎么回答：老三每月 380 元，或者每月 680 元。", "多则每月 680 元"],
    ["provident-fund-loan", { ...thirdPlaced, housing: {} }, "看怎么回答：没有，或者最多上浮 20%。", "最多上浮 20%"],
    [
      "national-childcare-allowance",
      thirdPlaced,
      "看怎么回答：没有，或者老二这一年最多 3,600 元、老三每年至少 3,600 元。",
      undefined,
    ],
  ])("of %s is said as it stands: %#", (id, given, told, most) => {
    const stake = stakeOf(id, caseOf(given));
    const words = speak("zh");
    expect([stake && words(stake.told), stake?.most && words(stake.most)]).toEqual([told, most]);
  });

  it.each([
    ["all is answered", "delivery-subsidy", { delivery: { inQingdao: true, insurance: "employee" } }],
    ["only an amount is open", "delivery-costs", { delivery: { insurance: "resident" } }],
    ["it is refused", "maternity-leave", { mother: { employed: false } }],
  ] as const)("is nothing where %s", (_, id, answers) => {
    expect(stakeOf(id, caseOf({ ...family, ...answers }))).toBeUndefined();
  });

  it("is nothing where even the most comes to nothing", () => {
    const household: Household = { ...family, housing: { plan: "buy", homesOwned: 4 } };
    const of = { assessment: assess(household, ON), household, given: household, on: ON };
    expect(judgedStake("home-purchase-quota", household, ON)?.most.benefits).toMatchObject([{ remaining: 0 }]);
    expect(stakeOf("home-purchase-quota", of)).toBeUndefined();
  });

  it("has no number that is not of an outcome", () => {
    const stray = families().flatMap((of) =>
      judgedIn(of.assessment).flatMap(({ id }) => {
        const stake = judgedStake(id, of.household, of.on);
        const ends = [stake?.most, stake?.least].filter((end) => typeof end === "object");
        const allowed = ends.flatMap(({ household, benefits }) => [
          ...benefits.flatMap(scalarsOf),
          ...scalarsOf(assess(household, of.on).totals),
          taxSavedIn(benefits, of.on),
        ]);
        const told = stakeOf(id, of);
        return told ? scalarsIn(unnamed(told.told)).filter((said) => !allowed.includes(said)) : [];
      }),
    );
    expect(stray).toEqual([]);
  });
});

describe("the open questions", () => {
  it("begin with the one that the most money waits for, and name it", () => {
    const [first, second] = openQuestionsOf(caseOf({ ...family, mother: {} }));
    expect(first?.path).toBe("children.1.nursery.inclusive");
    expect(first?.settles).toMatchObject([
      { key: "result.stake.named", values: { most: { values: expect.anything() } } },
    ]);
    expect(second?.path).toBe("delivery.inQingdao");
  });

  it("name all that waits for them, what brings the most money first", () => {
    const all = openQuestionsOf(caseOf({ children: [{ birthDate: "2027-02-01" }], tax: { marginalRate: null } }));
    const settles = new Map(all.map(({ path, settles: of }) => [path, of.map(speak("zh"))]));
    expect(settles.get("withinPolicy")).toEqual([
      "国家育儿补贴（每年至少 3,600 元）",
      "住院分娩补贴（至少 500 元）",
      "区市生育补贴",
      "陪产假（至少 15 天）",
      "育儿假（父母每人每年至少 10 天）",
    ]);
    expect(all.map(({ path }) => path).slice(-3)).toEqual([
      "mother.parentInHospital",
      "father.parentInHospital",
      "mother.age35OrOver",
    ]);
  });

  it("are asked in the order of the money, then of the rights that wait for them", () => {
    for (const of of families()) {
      const worth = openQuestionsOf(of).map(({ path, settles }) => {
        const waiting = judgedIn(of.assessment).filter(({ missing }) => missing.includes(path));
        const money = waiting.map(({ id }) => judgedStake(id, of.household, of.on)?.most.money ?? 0);
        return { money: money.reduce((sum, one) => sum + one, 0), rights: settles.length };
      });
      const sorted = worth.toSorted((a, b) => b.money - a.money || b.rights - a.rights);
      expect(worth).toEqual(sorted);
    }
  });
});
