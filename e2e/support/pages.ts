import { steps } from "@/lib/household";
import { planRights } from "@/lib/plan/rights";

/** Every page, below its language; of the pages of rights, which are made alike, one that has all there is on them. */
export const pages = [
  "",
  ...steps.map((step) => `check/${step}/`),
  "check/",
  "result/",
  "staff/",
  "staff/links/",
  "accessibility/",
  "plan/",
  "plan/childcare-subsidy/",
] as const;

/** The pages of rights, below their language. */
export const rightPages = planRights.map(({ id }) => `plan/${id}/`);
