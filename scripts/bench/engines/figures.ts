import { qingdao, toDay, type Parameter } from "@/lib/entitlements";

/** A figure, with the day and the month from which it holds, as numbers. */
export interface Figure {
  readonly value: number;
  readonly day: number;
  readonly month: number;
}

/**
 * What the plan says, for the rules of any engine: they know one row of each figure. Where the law gains another, they do
 * not agree with ours any more, and the comparison says so.
 */
export const figures = {
  secondChild: figureOf(qingdao.childcareSecondChild),
  thirdChild: figureOf(qingdao.childcareThirdChild),
  delivery: figureOf(qingdao.deliverySubsidy),
  leaveDays: figureOf(qingdao.childcareLeaveDays),
  homes: figureOf(qingdao.homeLimit),
  additionalHomes: figureOf(qingdao.additionalHomes),
  loanUplift: figureOf(qingdao.loanUplift),
};

function figureOf({ rows: [row], firstMonth }: Parameter): Figure {
  if (!row) throw new Error("A figure without a row.");
  return { value: row.value, day: toDay(row.from), month: firstMonth };
}
