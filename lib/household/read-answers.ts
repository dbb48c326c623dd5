import type { Answers, ChildText, Choice, DateText, MonthText, NumberText } from "./typed";
import { readNumber } from "./numbers";

/**
 * Reads what was typed as a household's JSON, not validated: what cannot be read stays a text, for
 * the schema to refuse. Nothing typed = absent; "not sure" = `null`.
 */
export function readAnswers(answers: Answers): unknown {
  const { delivery, mother, father, housing, tax } = answers;
  const household = plain({
    residency: choice(answers.residency),
    withinPolicy: yesNo(answers.withinPolicy),
    children: children(answers),
    delivery: plain({
      inQingdao: yesNo(delivery.inQingdao),
      insurance: choice(delivery.insurance),
      difficult: yesNo(delivery.difficult),
      inScopeCost: number(delivery.inScopeCost),
    }),
    mother: plain({
      ...parent(mother),
      age35OrOver: yesNo(mother.age35OrOver),
      maternityInsured: yesNo(mother.maternityInsured),
      employerMonthlyWage: number(mother.employerMonthlyWage),
      leaveStart: date(mother.leaveStart),
    }),
    father: plain(parent(father)),
    housing: plain({
      plan: choice(housing.plan),
      homesOwned: number(housing.homesOwned),
      purchaseArea: choice(housing.purchaseArea),
      firstHome: yesNo(housing.firstHome),
      fundContributor: yesNo(housing.fundContributor),
      assessedLoan: number(housing.assessedLoan),
      price: number(housing.price),
      downPaymentRatio: number(housing.downPaymentRatio, PERCENT),
      monthlyRent: number(housing.monthlyRent),
    }),
    tax: plain({ marginalRate: rate(tax.marginalRate) }),
    situations: situations(answers.situations),
  });
  return household ?? {};
}

const PERCENT = -2;

function plain(fields: Record<string, unknown>): Record<string, unknown> | undefined {
  const answered = Object.entries(fields).filter(([, value]) => value !== undefined);
  return answered.length > 0 ? Object.fromEntries(answered) : undefined;
}

function choice(picked: Choice): string | null | undefined {
  if (picked === "") return undefined;
  return picked === "unsure" ? null : picked;
}

function yesNo(picked: Choice): boolean | null | undefined {
  const answer = choice(picked);
  return typeof answer === "string" ? answer === "yes" : answer;
}

function rate(picked: Choice): number | null | undefined {
  const answer = choice(picked);
  return typeof answer === "string" ? Number(answer) : answer;
}

function number({ text, unsure }: NumberText, shift = 0): number | string | null | undefined {
  return unsure ? null : readNumber(text, shift);
}

function date({ year, month, day }: DateText): string | undefined {
  const written = [year, month, day].map(digits);
  return written.every((part) => part === "") ? undefined : joined(written);
}

function monthOf({ year, month }: MonthText): string | undefined {
  const written = [year, month].map(digits);
  return written.every((part) => part === "") ? undefined : joined(written);
}

const digits = (typed: string): string => typed.normalize("NFKC").trim();
const joined = (parts: readonly string[]): string =>
  parts.map((part) => (part === "" ? "" : part.padStart(2, "0"))).join("-");

function children({ hasChildren, children }: Answers): unknown {
  // "Some", but none begun: the first birth date is still owed.
  if (hasChildren === "some") return children.length > 0 ? children.map(child) : [{}];
  return hasChildren === "none" ? [] : choice(hasChildren);
}

function child({ birthDate, nursery }: ChildText): unknown {
  return (
    plain({
      birthDate: date(birthDate),
      nursery: plain({
        inclusive: yesNo(nursery.inclusive),
        from: monthOf(nursery.from),
        until: monthOf(nursery.until),
      }),
    }) ?? {}
  );
}

function parent({ employed, parentInHospital, onlyChild }: Answers["father"]) {
  return {
    employed: yesNo(employed),
    parentInHospital: yesNo(parentInHospital),
    onlyChild: yesNo(onlyChild),
  };
}

function situations(picked: readonly string[]): readonly string[] | null | undefined {
  if (picked.length === 0) return undefined;
  if (picked.includes("unsure")) return null;
  return picked.filter((situation) => situation !== "none");
}
