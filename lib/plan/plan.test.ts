import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import { assess, besideLaw, national, qingdao } from "@/lib/entitlements";
import type { FieldPath } from "@/lib/entitlements";
import { assumptionIds } from "@/lib/entitlements/testing/assumptions";
import { withValue } from "@/lib/household";
import { locales } from "@/lib/i18n/locales";
import type { Phrase } from "@/lib/result";
import { entitlementOf, judgedIn } from "@/lib/result/rights";
import { PLAN_DAY } from "./day";
import { planPageOf, type PlanPage } from "./page";
import { planGroups, planRights } from "./rights";

const pages = planRights.map((right) => [right.id, planPageOf(right)] as const);
const judgedPages = pages.flatMap(([id, page]) =>
  page.judged ? [[id, { ...page, judged: page.judged }] as const] : [],
);

/** All that a page says, as the page puts it. */
function phrasesOf({ title, about, next, citations, judged }: PlanPage): readonly Phrase[] {
  if (!judged) return [title, about, next, ...citations];
  const { conditions, figures, announced, remarks, assumptions, notes, worked } = judged;
  return [
    ...[title, about, next, ...citations, ...announced, ...remarks, ...notes],
    ...conditions.flatMap(({ lead, rules }) => [...(lead ? [lead] : []), ...rules]),
    ...figures.flatMap(({ name, value, since, citation }) => [name, value, since, ...citation]),
    ...assumptions.flatMap(({ assumption, why }) => [assumption, why]),
    ...worked.flatMap(({ gains, failures }) => [
      ...gains.flatMap(({ figure, sentence }) => [figure, sentence]),
      ...failures,
    ]),
  ];
}

it("the plan has its 28 rights, what it says for all, and three beside it, each in one group", () => {
  expect(planRights.filter(({ group, isJudged }) => group !== "beside" && isJudged)).toHaveLength(28);
  expect(
    planRights.filter(({ isJudged }) => !isJudged).flatMap(({ basis }) => basis.map(({ clause }) => clause)),
  ).toEqual(["2.1.1", "2.4.2"]);
  expect(planGroups.at(-1)?.id).toBe("beside");
  expect(planGroups.flatMap(({ rights }) => rights.map(({ id }) => id)).sort()).toEqual(
    planRights.map(({ id }) => id).sort(),
  );
  const { entitlements, beside } = assess({}, PLAN_DAY);
  expect(judgedPages.map(([id]) => id)).toEqual([...entitlements, ...beside].map(({ id }) => id));
});

describe.each(pages)("the page of %s", (_, page) => {
  it.each(locales)("has all its words in %s", (locale) => {
    for (const phrase of phrasesOf(page)) expect(speak(locale)(phrase)).not.toBe("");
  });

  it("cites where it stands and names whom to call", () => {
    expect(page.citations).not.toEqual([]);
    expect(page.hotlines).not.toEqual([]);
  });
});

describe.each(judgedPages)("the page of %s", (id, { judged }) => {
  const { figures, worked } = judged;

  it("shows two or three families, as the calculator judges them, one of whom has it", () => {
    expect([2, 3]).toContain(worked.length);
    for (const { household, judged: told } of worked)
      expect(told).toEqual(entitlementOf(assess(household, PLAN_DAY), id as never));
    expect(worked.some(({ outcome }) => outcome === "eligible" || outcome === "referred")).toBe(true);
    expect(worked.filter(({ outcome }) => outcome === "unknown")).toEqual([]);
  });

  it("leaves nothing open about them, and gives no answer that does not count", () => {
    for (const { household, judged: told, answers } of worked) {
      expect(told.refine).toEqual([]);
      const idle = leavesOf(household).filter(
        (path) =>
          JSON.stringify(entitlementOf(assess(withValue(household, path, undefined), PLAN_DAY), id as never)) ===
          JSON.stringify(told),
      );
      expect(idle).toEqual([]);
      expect(answers).not.toEqual([]);
    }
  });

  it("has no figure that is not a row of the law", () => {
    const laws: Readonly<
      Record<string, { readonly rows: readonly { readonly from: string; readonly value: number }[] }>
    > = {
      ...qingdao,
      ...national,
      ...besideLaw,
    };
    for (const { figure, from, value } of figures) {
      const row = laws[figure]?.rows.find((one) => one.from === from);
      expect(Object.values(value.values ?? {})).toEqual([row?.value]);
    }
  });
});

it("every figure of the law stands on a page, and every row of it", () => {
  const told = new Set(
    judgedPages.flatMap(([, { judged }]) => judged.figures.map(({ figure, from }) => `${figure} ${from}`)),
  );
  const all = Object.entries({ ...qingdao, ...national, ...besideLaw }).flatMap(([name, { rows }]) =>
    rows.map(({ from }) => `${name} ${from}`),
  );
  expect([...told].sort()).toEqual(all.sort());
});

it("every assumption that an assessment may name is explained on a page", () => {
  const explained = new Set(judgedPages.flatMap(([, { judged }]) => judged.assumptions.map(({ why }) => why.key)));
  expect([...explained].sort()).toEqual([...assumptionIds].map((id) => `plan.why.${id}`).sort());
});

/** Every answer of a family, by its path; children are one answer. */
function leavesOf(household: object, path = ""): readonly FieldPath[] {
  return Object.entries(household).flatMap(([name, value]) =>
    typeof value === "object" && !Array.isArray(value)
      ? leavesOf(value as object, `${path}${name}.`)
      : [`${path}${name}` as FieldPath],
  );
}

it("no right is judged for a family that a page forgets", () => {
  expect(judgedIn(assess({}, PLAN_DAY)).filter(({ id }) => !planRights.some((right) => right.id === id))).toEqual([]);
});

it("a limit that does not hold is no loss, and a figure of nothing is not called a right", () => {
  const homes = judgedPages.find(([id]) => id === "home-purchase-quota")?.[1].judged.worked ?? [];
  expect(homes.map(({ outcome }) => outcome)).toEqual(["eligible", undefined, "free"]);
});
