import fc from "fast-check";
import { expect, it } from "vitest";
import { answerTo, fields } from "./facts/fields";
import { isWaitedFor, judgeAfter, judgeAll, type Judged } from "./judged";
import { pairs } from "./testing/arbitraries";
import { answering } from "./values/answering";

const ON = "2026-11-23";

/** What the law holds of a right that does not wait for an answer: its reasons may change all the same. */
const told = (judged: Judged) =>
  JSON.stringify(judged.map(({ status, benefits, missing, refine }) => [status, benefits, missing, refine]));

it("comes to the same after one answer as all judged anew", () => {
  fc.assert(
    fc.property(pairs, ({ household, informed, place, on }) => {
      const before = judgeAll(household, on);
      const wrong = fields.filter(({ path, name, child = -1 }) => {
        if (child >= (household.children?.length ?? 0) || answerTo(household, name, child) !== undefined) return false;
        const then = answering(household, path, child < 0 ? answerTo(informed, name) : place);
        return told(judgeAfter(before, path, { household: then, on })) !== told(judgeAll(then, on));
      });
      expect(wrong).toEqual([]);
    }),
  );
});

it("judges anew only what waits for the answer", () => {
  const before = judgeAll({}, ON);
  const after = judgeAfter(before, "residency", { household: { residency: "qingdao" }, on: ON });
  const moved = after.filter((right, place) => right !== before[place]).map(({ id }) => id);
  expect(moved).toEqual(["birth-grant", "home-purchase-quota"]);
});

it("knows what is waited for: what keeps a right open, and what would sharpen it", () => {
  const renting = { plan: "rent", homesOwned: 0, fundContributor: true } as const;
  const children = [{ birthDate: "2020-01-01" }, { birthDate: "2022-01-01" }];
  const judged = judgeAll({ children, housing: renting }, ON);
  const paths = ["situations", "housing.monthlyRent", "housing.plan", "housing.price", "children"];
  expect(paths.filter((path) => isWaitedFor(path, judged))).toEqual(["situations", "housing.monthlyRent"]);
});
