import type { FieldName } from "@/lib/entitlements";

/** What numbers a field usually has. A number beyond is possible, and is asked back. */
export interface Usual {
  readonly from: number;
  readonly to: number;
  /** None at all is usual too. */
  readonly orNone?: true;
  /** By which powers of ten people shorten it: spoken in 万 or 千, in percent or in tenths. */
  readonly powers: readonly number[];
  /** What may have been meant: a number so shortened is offered only if it comes to lie here. */
  readonly likely: readonly [from: number, to: number];
}

/**
 * The usual numbers, and why. Wide enough that few families are asked in vain; what is out by a factor of a thousand or
 * more lies beyond all of them.
 */
export const usual: Partial<Readonly<Record<FieldName, Usual>>> = {
  // Homes in Qingdao cost from some hundred thousand yuan; a price is spoken in 万.
  "housing.price": { from: 50_000, to: 100_000_000, powers: [4], likely: [100_000, 50_000_000] },
  // The fund of the city lends up to about a million yuan, more to two contributors with several children.
  "housing.assessedLoan": { from: 10_000, to: 3_000_000, orNone: true, powers: [4], likely: [10_000, 2_000_000] },
  // Below three tenths down payments are rare, below a tenth no bank lends; said as 3 (tenths) or as 0.3.
  "housing.downPaymentRatio": { from: 0.1, to: 1, powers: [2, 1], likely: [0.15, 0.9] },
  // Rooms are let from some hundred yuan a month; rents are spoken in 千.
  "housing.monthlyRent": { from: 100, to: 50_000, orNone: true, powers: [4, 3], likely: [500, 20_000] },
  // An employer's average is above the minimum wage, of some 2,000 yuan; above 100,000 it may be that of the year.
  "mother.employerMonthlyWage": { from: 1_000, to: 100_000, powers: [4, 3], likely: [2_000, 60_000] },
  // A birth in hospital costs from some thousand yuan; with all its complications hardly 300,000.
  "delivery.inScopeCost": { from: 100, to: 300_000, orNone: true, powers: [4, 3], likely: [1_000, 100_000] },
  // Hardly a family owns more than ten homes.
  "housing.homesOwned": { from: 0, to: 10, powers: [], likely: [0, 0] },
};
