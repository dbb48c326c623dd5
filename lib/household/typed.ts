import { childEntries, familyEntries, put, type Entry, type Kind } from "./entries";

/** An answer picked from several: `""` = none picked, `"unsure"` = the family does not know. */
export type Choice = string;

/** A number as typed. */
export interface NumberText {
  text: string;
  /** The family does not know. */
  unsure: boolean;
}

/** A date as typed. */
export interface DateText {
  year: string;
  month: string;
  day: string;
}

/** A month as typed. */
export type MonthText = Omit<DateText, "day">;

/** A child as typed. */
export interface ChildText {
  birthDate: DateText;
  /** `inclusive`: also `planned`, from a month on. */
  nursery: { inclusive: Choice; from: MonthText; until: MonthText };
}

interface ParentText {
  employed: Choice;
  parentInHospital: Choice;
  onlyChild: Choice;
}

/**
 * Everything a family has typed or picked, valid or not: what the forms show and the tab keeps.
 * Field names are those of a household, so that an error finds its field.
 */
export interface Answers {
  residency: Choice;
  /** `some`, `none`, `unsure`. */
  hasChildren: Choice;
  children: ChildText[];
  withinPolicy: Choice;
  delivery: {
    inQingdao: Choice;
    insurance: Choice;
    difficult: Choice;
    inScopeCost: NumberText;
  };
  mother: ParentText & {
    age35OrOver: Choice;
    maternityInsured: Choice;
    employerMonthlyWage: NumberText;
    leaveStart: DateText;
  };
  father: ParentText;
  housing: {
    plan: Choice;
    homesOwned: NumberText;
    purchaseArea: Choice;
    firstHome: Choice;
    fundContributor: Choice;
    assessedLoan: NumberText;
    price: NumberText;
    /** In percent. */
    downPaymentRatio: NumberText;
    monthlyRent: NumberText;
  };
  tax: { marginalRate: Choice };
  /** Circumstances, or `none` or `unsure` alone. */
  situations: string[];
  /** Doubts that were put to the family, and of which it said that its answer is right. */
  settled: string[];
}

const blank: Readonly<Record<Kind, () => unknown>> = {
  yesNo: () => "",
  choice: () => "",
  rate: () => "",
  children: () => [],
  situations: () => [],
  amount: noNumber,
  count: noNumber,
  percent: noNumber,
  date: noDate,
  month: noMonth,
};

function noNumber(): NumberText {
  return { text: "", unsure: false };
}

function noMonth(): MonthText {
  return { year: "", month: "" };
}

function noDate(): DateText {
  return { year: "", month: "", day: "" };
}

function blanked<Form extends object>(form: Form, entries: readonly Entry[]): Form {
  for (const { keys, kind } of entries) put(form, keys, blank[kind]());
  return form;
}

/** A child of whom nothing is typed yet. */
export function noChild(): ChildText {
  return blanked({ birthDate: noDate() } as ChildText, childEntries);
}

/** Answers of a family that has typed nothing yet. */
export function noAnswers(): Answers {
  return blanked({ hasChildren: "", settled: [] as string[] } as Answers, familyEntries);
}
