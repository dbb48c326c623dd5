import { assess, type Household } from "@/lib/entitlements";
import { say, type Phrase, type RightId } from "@/lib/result";
import { entitlementOf } from "@/lib/result/rights";
import { PLAN_DAY } from "./day";

/** Four children, two of them born within a year: whatever may be assumed of children is assumed of these. */
const family: Household = {
  children: ["2018-04-06", "2022-05-20", "2025-12-01", "2026-11-10"].map((birthDate) => ({ birthDate })),
};

/** What is taken for granted where the plan is silent, and why so. */
export interface Assumed {
  readonly assumption: Phrase;
  readonly why: Phrase;
}

/** Every assumption that a right may rest on. */
export function assumptionsOf(id: RightId): readonly Assumed[] {
  const { assumptions } = entitlementOf(assess(family, PLAN_DAY), id);
  return assumptions.map((one) => ({ assumption: say(`assumptions.${one}`), why: say(`plan.why.${one}`) }));
}
