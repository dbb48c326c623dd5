import { catalogue, type CivilDate, type Entitlement, type Household } from "@/lib/entitlements";
import { factsOf } from "@/lib/entitlements/facts/facts";
import type { Outcome } from "./outcome";

const sameFive = [
  "childcare-subsidy",
  "delivery-subsidy",
  "childcare-leave",
  "home-purchase-quota",
  "provident-fund-loan",
];

const five = catalogue.filter(({ id }) => sameFive.includes(id));

/** The five rights as the calculator judges them: with reasons, dates and what is open, from the answers on. */
export function judgeFive(household: Household, on: CivilDate): readonly Entitlement[] {
  const facts = factsOf(household, on);
  return five.map(({ judge }) => judge(facts));
}

/** What they come to, to be compared with what the engines say. */
export function outcomeOf(judged: readonly Entitlement[], household: Household): Outcome {
  const benefits = judged.flatMap((one) => one.benefits);
  const order = (household.children ?? [])
    .map(({ birthDate }, index) => ({ birthDate, index }))
    .sort((a, b) => a.birthDate.localeCompare(b.birthDate))
    .map(({ index }) => index);
  const amountOf = (child: number | undefined, per: "month" | "once") =>
    benefits.flatMap((one) => (one.kind === "cash" && one.per === per && one.child === child ? [one.amount] : []))[0] ??
    0;
  const daysOf = (parent: string) =>
    benefits.flatMap((one) => (one.kind === "leave" && one.who === parent ? [one.days] : []))[0] ?? 0;
  return {
    secondChild: order[1] === undefined ? 0 : amountOf(order[1], "month"),
    thirdChild: order[2] === undefined ? 0 : amountOf(order[2], "month"),
    delivery: amountOf(undefined, "once"),
    motherLeave: daysOf("mother"),
    fatherLeave: daysOf("father"),
    homes: benefits.flatMap((one) => (one.kind === "quota" ? [one.limit] : []))[0] ?? 0,
    loanUplift: benefits.flatMap((one) => (one.kind === "loan" ? [one.rate] : []))[0] ?? 0,
  };
}
