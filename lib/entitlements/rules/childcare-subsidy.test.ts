import { describe, expect, it, vi } from "vitest";
import type { Cash } from "../assessment";
import type { CivilDate, Household, Nursery } from "../household";
import { without } from "../values/answering";
import { assumes, born, cites, granted, judge, open, reasons, refused } from "../testing/judge";

vi.mock("../law/qingdao", async (law) => (await import("../testing/settled-law")).settled(await law()));

const id = "childcare-subsidy";
const place = { inclusive: true };
const second = (birthDate: CivilDate, nursery: Nursery = place): Household => ({
  children: [{ birthDate: "2012-01-01" }, { birthDate, nursery }],
});
const subsidy = (figures: Pick<Cash, "amount" | "from" | "until" | "total"> & { child?: number }): Cash => ({
  kind: "cash",
  bound: "exact",
  per: "month",
  child: 1,
  ...figures,
});
const months = (from: string, until: string, total: number) => granted(subsidy({ amount: 300, from, until, total }));

describe("the childcare subsidy, by place among the children", () => {
  const four = ["2024-05-02", "2024-04-02", "2024-03-02", "2024-02-02"] as const;
  const household = { children: four.map((birthDate) => ({ birthDate, nursery: place })) };

  it("is 300 yuan for the second child, 380 for the third, none for the first and the fourth", () => {
    expect(judge(id, household)).toEqual(
      granted(
        subsidy({ child: 1, amount: 380, from: "2026-11", until: "2027-04", total: 2280 }),
        subsidy({ child: 2, amount: 300, from: "2026-11", until: "2027-03", total: 1500 }),
      ),
    );
    const fourth = { "0.secondOrThird": false, "0.inclusivePlace": true, "0.underThree": true };
    expect(reasons(id, household)).toMatchObject({ hasChild: true, ...fourth, "0.subsidisedMonth": false });
  });

  it("lets twins keep the order in which the family names them", () => {
    const twins = ["2024-03-02", "2024-03-02"].map((birthDate) => ({ birthDate, nursery: place }));
    expect(judge(id, { children: twins })).toEqual(months("2026-11", "2027-03", 1500));
  });

  it("says that a fourth child is not named, and only then", () => {
    const always = ["month-by-first-day", "order-by-birth"];
    expect(assumes(id, household)).toEqual([...always, "fourth-child-not-named"]);
    expect(assumes(id, { children: born("2020-01-01", "2021-01-01", "2022-01-01") })).toEqual(always);
  });

  it.each([[[]], [["2024-03-02"]]])("is refused to a family with the children %j", (dates) => {
    expect(judge(id, { children: dates.map((birthDate) => ({ birthDate, nursery: place })) })).toEqual(refused);
  });
});

describe("the childcare subsidy, by month", () => {
  it.each<[string, string, CivilDate, Nursery, ReturnType<typeof granted>]>([
    ["runs to the month of the third birthday", "2026-11-23", "2024-03-02", {}, months("2026-11", "2027-03", 1500)],
    ["to the month before for a birth on the 1st", "2026-11-23", "2024-03-01", {}, months("2026-11", "2027-02", 1200)],
    ["takes 29 February for the 28th", "2026-11-23", "2024-02-29", {}, months("2026-11", "2027-02", 1200)],
    ["has its last month, past the birthday too", "2026-11-23", "2023-11-02", {}, months("2026-11", "2026-11", 300)],
    ["is over for a third birthday on the 1st", "2026-11-01", "2023-11-01", {}, refused],
    ["is over the month after the third birthday", "2026-11-01", "2023-10-31", {}, refused],
    ["starts with the birth", "2026-11-23", "2027-02-28", {}, months("2027-02", "2030-02", 11_100)],
    ["starts with the place", "2026-11-23", "2024-03-02", { from: "2027-01" }, months("2027-01", "2027-03", 900)],
    ["starts in its last month", "2026-11-23", "2024-03-02", { from: "2027-03" }, months("2027-03", "2027-03", 300)],
    ["is refused to a place after it", "2026-11-23", "2024-03-02", { from: "2027-04" }, refused],
    ["counts from today on", "2026-11-23", "2024-03-02", { from: "2025-01" }, months("2026-11", "2027-03", 1500)],
    ["ends with the place", "2026-11-23", "2024-03-02", { until: "2026-12" }, months("2026-11", "2026-12", 600)],
    [
      "pays a place that ends this month",
      "2026-11-23",
      "2024-03-02",
      { until: "2026-11" },
      months("2026-11", "2026-11", 300),
    ],
    ["does not pay a place given up", "2026-11-23", "2024-03-02", { until: "2026-10" }, refused],
    [
      "does not outlast three years",
      "2026-11-23",
      "2024-03-02",
      { until: "2028-01" },
      months("2026-11", "2027-03", 1500),
    ],
    ["begins in June 2023", "2023-05-11", "2020-08-02", {}, months("2023-06", "2023-08", 900)],
    ["is announced before the plan", "2023-05-10", "2020-08-02", {}, months("2023-06", "2023-08", 900)],
    ["has June 2023 alone", "2023-05-31", "2020-06-02", {}, months("2023-06", "2023-06", 300)],
    ["has no month before June 2023", "2023-05-31", "2020-06-01", {}, refused],
    ["is refused to a place up to May 2023", "2023-05-11", "2022-01-01", { until: "2023-05" }, refused],
  ])("%s (on %s, born %s, place %j)", (_, on, birthDate, nursery, verdict) => {
    expect(judge(id, second(birthDate, { ...place, ...nursery }), on)).toEqual(verdict);
  });
});

describe("the childcare subsidy, by answer", () => {
  it("is refused without an inclusive place", () => {
    expect(judge(id, second("2024-03-02", { inclusive: false }))).toEqual(refused);
  });

  it("stays open while the children, or a place that counts, are unknown", () => {
    expect(judge(id, {})).toEqual(open("children"));
    expect(judge(id, without(second("2024-03-02"), "children.1.nursery"))).toEqual(
      open("children.1.nursery.inclusive"),
    );
    expect(judge(id, { children: born("2024-03-02", "2012-01-01") })).toEqual(open("children.0.nursery.inclusive"));
  });

  it("does not ask about the place of a child it is refused to anyway", () => {
    expect(judge(id, { children: born("2012-01-01", "2014-01-01", "2016-01-01", "2025-01-01") })).toEqual(refused);
  });

  it("asks whether another child has a place", () => {
    const three = { children: [...born("2024-04-02", "2012-01-01"), { birthDate: "2024-03-02", nursery: place }] };
    const benefit = subsidy({ child: 2, amount: 300, from: "2026-11", until: "2027-03", total: 1500 });
    expect(judge(id, three)).toEqual({ ...granted(benefit), refine: ["children.0.nursery.inclusive"] });
  });

  it("cites the plan", () => {
    expect(cites(id)).toEqual(["2.3.2"]);
  });
});
