/** A civil day, `YYYY-MM-DD`. No time, no time zone. */
export type CivilDate = string;

/** A civil month, `YYYY-MM`. */
export type CivilMonth = string;

/** An amount of money in yuan, 0 to 1,000,000,000, at most two decimals. */
export type Yuan = number;

/**
 * An answer: absent = not answered; `null` = asked, and the family does not know.
 * The calculation treats both as unknown, never as "no".
 */
export type Answer<T> = T | null | undefined;

/** Where the family's household registration (户籍) is. */
export type Residency = "qingdao" | "elsewhere";

/** How the delivery is insured. */
export type DeliveryInsurance = "employee" | "resident" | "unemployment" | "none";

/** What the family means to do about a home. */
export type HousingPlan = "buy" | "rent" | "neither";

/** Where the home is to be bought; `shibei` excludes the former 四方 district, which stands apart. */
export type PurchaseArea = "shinan" | "shibei" | "former-sifang" | "other-qingdao" | "outside";

/** The family's highest rate of personal income tax. */
export type MarginalRate = 0 | 0.03 | 0.1 | 0.2 | 0.25 | 0.3 | 0.35 | 0.45;

/** A circumstance that opens one right or several. */
export type Situation =
  | "planning-pregnancy"
  | "assisted-reproduction"
  | "school-age-girl"
  | "financial-hardship"
  | "housing-guarantee"
  | "public-rental-tenant"
  | "career-break"
  | "only-child-parent"
  | "rural-two-daughters"
  | "special-family";

/** A nursery place; `from` defaults to the month of assessment, `until` to none. */
export interface Nursery {
  inclusive?: Answer<boolean>;
  from?: Answer<CivilMonth>;
  until?: Answer<CivilMonth>;
}

/** A living or expected child: a birth date after the day of assessment is a due date. */
export interface Child {
  birthDate: CivilDate;
  nursery?: Answer<Nursery>;
}

/** Facts of *the birth*: the latest birth date among all children. */
export interface Delivery {
  inQingdao?: Answer<boolean>;
  insurance?: Answer<DeliveryInsurance>;
  difficult?: Answer<boolean>;
  inScopeCost?: Answer<Yuan>;
}

/** Facts that both parents have. */
export interface Father {
  employed?: Answer<boolean>;
  /** A parent of theirs, 60 or over, is in hospital. */
  parentInHospital?: Answer<boolean>;
  onlyChild?: Answer<boolean>;
}

/** The mother, or mother-to-be; `leaveStart` defaults to the birth date. */
export interface Mother extends Father {
  age35OrOver?: Answer<boolean>;
  maternityInsured?: Answer<boolean>;
  employerMonthlyWage?: Answer<Yuan>;
  leaveStart?: Answer<CivilDate>;
}

/** What the family wants to do about a home, and what it has. */
export interface Housing {
  plan?: Answer<HousingPlan>;
  homesOwned?: Answer<number>;
  purchaseArea?: Answer<PurchaseArea>;
  firstHome?: Answer<boolean>;
  fundContributor?: Answer<boolean>;
  assessedLoan?: Answer<Yuan>;
  price?: Answer<Yuan>;
  /** 0 to 1. */
  downPaymentRatio?: Answer<number>;
  monthlyRent?: Answer<Yuan>;
}

/** A field of one household: `mother.employed`, `children.1.nursery.inclusive`. */
export type FieldPath = string;

/** Everything the calculation reads of a family. Every field is optional. */
export interface Household {
  residency?: Answer<Residency>;
  withinPolicy?: Answer<boolean>;
  /** Living and expected, in any order, at most 10; `[]` = none. */
  children?: Answer<readonly Child[]>;
  delivery?: Answer<Delivery>;
  mother?: Answer<Mother>;
  father?: Answer<Father>;
  housing?: Answer<Housing>;
  tax?: Answer<{ marginalRate?: Answer<MarginalRate> }>;
  /** What applies; `[]` = none of them. */
  situations?: Answer<readonly Situation[]>;
}
