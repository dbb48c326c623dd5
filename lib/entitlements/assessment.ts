import type { CivilDate, CivilMonth, FieldPath, Yuan } from "./household";
import type { Citation } from "./law/instruments";

/** Kleene's three values: holds, fails, or not known yet (`null`). */
export type Truth = boolean | null;

/** The field of life a right belongs to. */
export type Group = "money" | "leave" | "housing" | "health" | "education" | "work" | "family";

/** `referred`: the plan leaves amount or decision to a district or department. */
export type Status = "eligible" | "referred" | "notEligible" | "unknown";

/** What a figure is; `inFull` has no figure: paid as incurred. */
export type Bound = "exact" | "atLeast" | "atMost" | "estimate" | "inFull";

/** A parent. */
export type Parent = "mother" | "father";

/** A choice made where the plan is silent, to be told to the family beside the figure. */
export type AssumptionId =
  | "month-by-first-day"
  | "order-by-birth"
  | "fourth-child-not-named"
  | "allowance-national-days"
  | "paternity-window"
  | "childcare-leave-not-stacked"
  | "three-or-more-as-three"
  | "allowance-nationality"
  | "allowance-claimed-at-hukou"
  | "education-until-fifteen"
  | "latest-birth-only";

/** Money: `child` is an index in `household.children`; `unpaid` is what stays with the family. */
export interface Cash {
  readonly kind: "cash";
  readonly amount?: Yuan;
  readonly bound: Bound;
  readonly per: "once" | "month" | "year";
  readonly child?: number;
  readonly from?: CivilMonth;
  readonly until?: CivilMonth;
  readonly total?: Yuan;
  readonly unpaid?: Yuan;
}

/** Days off; `from` and `until` are the first and the last day. */
export interface Leave {
  readonly kind: "leave";
  readonly who: Parent;
  readonly days: number;
  readonly bound: Bound;
  readonly per: "birth" | "year";
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** An amount left out of taxable income; `taxSaved` is what that is worth a month. */
export interface Deduction {
  readonly kind: "deduction";
  readonly child: number;
  readonly amount: Yuan;
  readonly per: "month";
  readonly from?: CivilMonth;
  readonly until: CivilMonth;
  readonly taxSaved?: Yuan;
}

/** How many homes the family may own in the area, and how many more it may buy. */
export interface Quota {
  readonly kind: "quota";
  readonly limit: number;
  readonly bound: Bound;
  readonly owned?: number;
  readonly remaining?: number;
}

/** A loan raised by `rate`; `available` is what the down payment leaves room for. */
export interface Loan {
  readonly kind: "loan";
  readonly rate: number;
  readonly bound: Bound;
  readonly assessed?: Yuan;
  readonly uplifted?: Yuan;
  readonly available?: Yuan;
  readonly extra?: Yuan;
}

/** A service, or a right whose amount others set; for a child, and in certain months, where it says so. */
export interface Service {
  readonly kind: "service";
  readonly child?: number;
  readonly from?: CivilMonth;
  readonly until?: CivilMonth;
}

/** A benefit while its figures are put together. */
export type Building<Of extends Benefit> = { -readonly [Name in keyof Of]: Of[Name] };

/** What a family gets out of a right. */
export type Benefit = Cash | Leave | Deduction | Quota | Loan | Service;

/** One reason: `holds` is `null` while not known; `child` is an index in `household.children`. */
export interface ConditionResult {
  readonly id: string;
  readonly holds: Truth;
  readonly child?: number;
}

/** One right, judged for one family on one day. */
export interface Judgement<Id extends string> {
  readonly id: Id;
  readonly group: Group;
  readonly status: Status;
  readonly conditions: readonly ConditionResult[];
  /** `[]` unless eligible or referred. */
  readonly benefits: readonly Benefit[];
  /** Unanswered fields that keep the status unknown; `[]` when decided. */
  readonly missing: readonly FieldPath[];
  /** Unanswered fields that would sharpen or add a benefit; `[]` unless eligible or referred. */
  readonly refine: readonly FieldPath[];
  readonly assumptions: readonly AssumptionId[];
  readonly basis: readonly Citation[];
}

/** Money granted, in yuan: by the plan, nothing but childcare and delivery subsidies. */
export interface Totals {
  /** Childcare subsidies of the month of assessment. */
  readonly perMonth: Yuan;
  /** The delivery subsidy. */
  readonly once: Yuan;
  /** All childcare subsidies from the month of assessment to their end. */
  readonly remaining: Yuan;
  /** Of the rights beside the plan, never added to the plan's own. */
  readonly beside: {
    /** National childcare allowance of the year of assessment, for the children who are born. */
    readonly thisYear: Yuan;
  };
}
