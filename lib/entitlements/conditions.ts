import type { Parent } from "./assessment";
import { aboutBirth, aboutChildren, answered, type Condition } from "./condition";
import { toDay } from "./dates";
import { bornChildren } from "./facts";
import type { Situation } from "./household";
import { instruments, PLAN } from "./instruments";

/** Conditions that several rights share; those of one right stand with its rule. */

const planDay = toDay(instruments[PLAN].date);

export const hasChild = aboutChildren("hasChild", (children) => children.length > 0);

export const hasBirth = aboutBirth("hasBirth", () => true);

/** The birth is on or after the day of the plan. */
export const underPlan = aboutBirth("underPlan", (birth) => birth.day >= planDay);

export const withinPolicy = answered("withinPolicy", "withinPolicy", Boolean);

export const registeredInQingdao = answered("registeredInQingdao", "residency", (residency) => residency === "qingdao");

export const employed: Record<Parent, Condition> = {
  mother: answered("motherEmployed", "mother.employed", Boolean),
  father: answered("fatherEmployed", "father.employed", Boolean),
};

/** 多子女: two or more born children. */
export const severalChildren = aboutChildren("severalChildren", (_, facts) => (bornChildren(facts) ?? 0) >= 2);

export const childUnderThree = aboutChildren("childUnderThree", (children) => children.some(({ age }) => age < 3));

/** A child expected, or born and under one. */
export const childUnderOne = aboutChildren("childUnderOne", (children) => children.some(({ age }) => age < 1));

export const contributesToFund = answered("contributesToFund", "housing.fundContributor", Boolean);

export const buying = answered("buying", "housing.plan", (plan) => plan === "buy");

/**
 * A circumstance that the family has named.
 * @param id names the reason shown to the family
 */
export function inSituation(id: string, situation: Situation): Condition {
  return answered(id, "situations", (situations) => situations.includes(situation));
}
