import type { Answer, Child, CivilDate, CivilMonth, Household } from "@/lib/entitlements";
import { writeNumber } from "./numbers";
import { noAnswers, noChild, type Answers, type ChildText, type Choice, type DateText, type NumberText } from "./typed";

/** A household that may still owe the birth dates of some children. */
export type Draft = Omit<Household, "children"> & { readonly children?: Answer<readonly DraftChild[]> };

type DraftChild = Pick<Child, "nursery"> & Partial<Child>;

/**
 * Writes a household as it would have been typed: the inverse of `readAnswers`.
 * @param household a valid household, of a link for example; a child without a birth date is one not typed yet
 */
export function writeAnswers(household: Draft): Answers {
  const { delivery, mother, father, housing, tax, children } = household;
  const none = noAnswers();
  return {
    residency: choice(household.residency),
    hasChildren: Array.isArray(children) ? (children.length > 0 ? "some" : "none") : choice(children),
    children: (children ?? []).map(child),
    withinPolicy: yesNo(household.withinPolicy),
    delivery: {
      inQingdao: yesNo(delivery?.inQingdao),
      insurance: choice(delivery?.insurance),
      difficult: yesNo(delivery?.difficult),
      inScopeCost: number(delivery?.inScopeCost),
    },
    mother: {
      ...parent(mother),
      age35OrOver: yesNo(mother?.age35OrOver),
      maternityInsured: yesNo(mother?.maternityInsured),
      employerMonthlyWage: number(mother?.employerMonthlyWage),
      leaveStart: mother?.leaveStart ? date(mother.leaveStart) : none.mother.leaveStart,
    },
    father: parent(father),
    housing: {
      plan: choice(housing?.plan),
      homesOwned: number(housing?.homesOwned),
      purchaseArea: choice(housing?.purchaseArea),
      firstHome: yesNo(housing?.firstHome),
      fundContributor: yesNo(housing?.fundContributor),
      assessedLoan: number(housing?.assessedLoan),
      price: number(housing?.price),
      downPaymentRatio: number(housing?.downPaymentRatio, PERCENT),
      monthlyRent: number(housing?.monthlyRent),
    },
    tax: { marginalRate: choice(tax?.marginalRate) },
    situations: situations(household.situations),
  };
}

const PERCENT = -2;

function choice(answer: Answer<string | number | object>): Choice {
  if (answer === undefined) return "";
  return answer === null ? "unsure" : String(answer);
}

function yesNo(answer: Answer<boolean>): Choice {
  return typeof answer === "boolean" ? (answer ? "yes" : "no") : choice(answer);
}

function number(answer: Answer<number>, shift = 0): NumberText {
  return { text: typeof answer === "number" ? writeNumber(answer, shift) : "", unsure: answer === null };
}

function date(written: CivilDate): DateText {
  return { ...month(written), day: written.slice(8, 10) };
}

function month(written: CivilDate | CivilMonth): Pick<DateText, "year" | "month"> {
  return { year: written.slice(0, 4), month: written.slice(5, 7) };
}

function child({ birthDate, nursery }: DraftChild): ChildText {
  const { birthDate: noDate, nursery: none } = noChild();
  return {
    birthDate: birthDate === undefined ? noDate : date(birthDate),
    nursery: {
      inclusive: yesNo(nursery?.inclusive),
      from: nursery?.from ? month(nursery.from) : none.from,
      until: nursery?.until ? month(nursery.until) : none.until,
    },
  };
}

function parent(of: Household["father"]): Answers["father"] {
  return {
    employed: yesNo(of?.employed),
    parentInHospital: yesNo(of?.parentInHospital),
    onlyChild: yesNo(of?.onlyChild),
  };
}

function situations(all: Household["situations"]): string[] {
  if (all === undefined) return [];
  if (all === null) return ["unsure"];
  return all.length > 0 ? [...all] : ["none"];
}
