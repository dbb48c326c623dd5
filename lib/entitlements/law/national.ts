import { parameter } from "./parameter";

const maternity = { from: "2012-04-28", instrument: "national-maternity", clause: "7" } as const;
const infantTax = { instrument: "national-infant-tax" } as const;

/** The national figures that the plan builds on. Rows are appended, never edited. */
export const national = {
  /** Maternity leave. */
  maternityDays: parameter({ ...maternity, value: 98 }),
  /** More after a difficult delivery. */
  difficultDeliveryDays: parameter({ ...maternity, value: 15 }),
  /** More for each further infant of a multiple birth. */
  furtherInfantDays: parameter({ ...maternity, value: 15 }),
  /** Of the maternity leave, at most, before the birth. */
  daysBeforeBirth: parameter({ ...maternity, value: 15 }),
  /** Left out of taxable income, yuan a month for each infant under three. */
  infantDeduction: parameter(
    { ...infantTax, from: "2022-01-01", value: 1000, clause: "国发〔2022〕8号" },
    { ...infantTax, from: "2023-01-01", value: 2000, clause: "国发〔2023〕13号" },
  ),
};
