import type { Parent } from "../assessment";
import { aboutBirth, aboutChildren, answered, type Condition } from "./condition";
import { toDay } from "../values/dates";
import { bornChildren } from "../facts/facts";
import type { Situation } from "../household";
import { instruments, PLAN } from "../law/instruments";

/** Conditions that several rights share; those of one right stand with its rule. */

const planDay = toDay(instruments[PLAN].date);

export { hasBirth } from "./condition";

/** A child is born or expected. */
export const hasChild = aboutChildren("hasChild", (children) => children.length > 0);

/** The birth is on or after the day of the plan. */
export const underPlan = aboutBirth("underPlan", (birth) => birth.day >= planDay);

/** 符合政策生育: the births follow the law and regulations. */
export const withinPolicy = answered("withinPolicy", "withinPolicy", Boolean);

/** The household is registered (户籍) in Qingdao. */
export const registeredInQingdao = answered("registeredInQingdao", "residency", (residency) => residency === "qingdao");

/** A parent has an employer, on whom leave rests. */
export const employed: Record<Parent, Condition> = {
  mother: answered("motherEmployed", "mother.employed", Boolean),
  father: answered("fatherEmployed", "father.employed", Boolean),
};

/** 多子女: two or more born children. */
export const severalChildren = aboutChildren("severalChildren", (_, facts) => (bornChildren(facts) ?? 0) >= 2);

/** A child expected, or born and under three. */
export const childUnderThree = aboutChildren("childUnderThree", (children) => children.some(({ age }) => age < 3));

/** A child expected, or born and under one. */
export const childUnderOne = aboutChildren("childUnderOne", (children) => children.some(({ age }) => age < 1));

/** The family pays into the housing provident fund (住房公积金). */
export const contributesToFund = answered("contributesToFund", "housing.fundContributor", Boolean);

/** The family means to buy a home. */
export const buying = answered("buying", "housing.plan", (plan) => plan === "buy");

/**
 * A circumstance that the family has named.
 * @param id names the reason shown to the family
 */
export function inSituation(id: string, situation: Situation): Condition {
  return answered(id, "situations", (situations) => situations.includes(situation));
}
