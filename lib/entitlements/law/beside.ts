import { parameter } from "./parameter";

const allowance = { from: "2025-01-01", instrument: "national-childcare-allowance", clause: "2025-07-28" } as const;

/**
 * National figures that became law beside the plan. Money in yuan. Rows are appended, never edited. A text without
 * clauses of its own is cited by its number, or by the day on which it was made public.
 */
export const beside = {
  /** A year, for each child born from the first day on. */
  allowanceYear: parameter({ ...allowance, value: 3600 }),
  /** A month, for children who were under three when it began. */
  allowanceMonth: parameter({ ...allowance, value: 300 }),
  /** For care and education in the last year of kindergarten, up to what public kindergartens take. */
  lastKindergartenYearFee: parameter({
    from: "2025-09-01",
    value: 0,
    instrument: "national-free-preschool",
    clause: "国办发〔2025〕27号",
  }),
  /** Left out of taxable income, a month for each child from three on. */
  educationDeduction: parameter({
    from: "2023-01-01",
    value: 2000,
    instrument: "national-education-tax",
    clause: "国发〔2023〕13号",
  }),
};
