import type { CivilDate } from "../household";
import { beside } from "./beside";

/**
 * The last day on which the national childcare allowance can first be claimed: 31 December of the year after that of
 * birth, or of the allowance's first year for a child born before it.
 * @param birthDate a real date
 */
export function firstClaimUntil(birthDate: CivilDate): CivilDate {
  const start = beside.allowanceYear.rows[0]?.from ?? birthDate;
  const year = birthDate < start ? start.slice(0, 4) : String(Number(birthDate.slice(0, 4)) + 1);
  return `${year}-12-31`;
}
