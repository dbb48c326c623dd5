import type { Assessment } from "./assess";
import type { Benefit, Parent } from "./assessment";
import { besideCatalogue, type BesideId } from "./beside-catalogue";
import { catalogue, type EntitlementId } from "./catalogue";
import { factsOf } from "./facts/facts";
import type { CivilDate, CivilMonth, Household, Yuan } from "./household";
import { toCivilMonth, toDate, toDay, toMonth } from "./values/dates";

/** The days over which a benefit runs, the last included. */
export interface Span {
  readonly id: EntitlementId | BesideId;
  readonly kind: Benefit["kind"];
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Index in `household.children`. */
  readonly child?: number;
  readonly who?: Parent;
  /** What runs by the month, one amount after another without a gap; `[]` for all else. */
  readonly steps: readonly Step[];
}

/** Months of one amount, the last included; of a deduction, also the tax that it saves, where the rate is known. */
export interface Step {
  readonly from: CivilMonth;
  readonly until: CivilMonth;
  readonly amount: Yuan;
  readonly taxSaved?: Yuan;
}

type Monthly = Extract<Benefit, { readonly kind: "cash" | "deduction" }>;

const rights = new Map([...catalogue, ...besideCatalogue].map((right) => [right.id as Span["id"], right]));

/**
 * When what a family has begins and ends, from the day of assessment on: every benefit with an end, by its beginning.
 *
 * The amount of a month is that of the right judged anew on the first day of it: a rate that changes inside a span is
 * found, and no rule is written twice.
 * @param assessment of that very household
 * @param household the household that was assessed
 */
export function timeline({ on, entitlements, beside }: Assessment, household: Household): readonly Span[] {
  const spans = [...entitlements, ...beside].flatMap(({ id, benefits }) =>
    benefits.flatMap((benefit) => spanOf(id, benefit, { on, household }) ?? []),
  );
  return spans.sort((a, b) => a.from.localeCompare(b.from) || a.until.localeCompare(b.until));
}

interface Told {
  readonly on: CivilDate;
  readonly household: Household;
}

function spanOf(id: Span["id"], benefit: Benefit, { on, household }: Told): Span | undefined {
  const { kind } = benefit;
  if (kind === "quota" || kind === "loan" || benefit.until === undefined) return undefined;
  if (kind === "leave") {
    const { from = on, until, who } = benefit;
    return { id, kind, from, until, who, steps: [] };
  }
  const months = { from: benefit.from ?? on.slice(0, 7), until: benefit.until };
  return {
    id,
    kind,
    from: `${months.from}-01`,
    until: lastDayOf(months.until),
    ...(benefit.child !== undefined && { child: benefit.child }),
    steps: kind === "service" || benefit.per !== "month" ? [] : stepsOf(id, benefit, { ...months, household }),
  };
}

interface Months {
  readonly from: CivilMonth;
  readonly until: CivilMonth;
  readonly household: Household;
}

function stepsOf(id: Span["id"], benefit: Monthly, { from, until, household }: Months): readonly Step[] {
  const steps: Step[] = [];
  for (let at = toMonth(from); at <= toMonth(until); at += 1) {
    const month = toCivilMonth(at);
    const paid = benefitIn(month, id, { benefit, household });
    const last = steps.at(-1);
    if (paid?.amount === undefined) continue;
    const { amount } = paid;
    const taxSaved = paid.kind === "deduction" ? paid.taxSaved : undefined;
    const isSame = last?.amount === amount;
    if (isSame) steps.pop();
    steps.push({ from: isSame ? last.from : month, until: month, amount, ...(taxSaved !== undefined && { taxSaved }) });
  }
  return steps;
}

/** The same benefit as it stands on the first day of a month. */
function benefitIn(
  month: CivilMonth,
  id: Span["id"],
  { benefit, household }: { readonly benefit: Monthly; readonly household: Household },
): Monthly | undefined {
  const then = rights.get(id)?.judge(factsOf(household, `${month}-01`)).benefits ?? [];
  return then.find(
    (one): one is Monthly =>
      one.kind === benefit.kind && one.child === benefit.child && (one.from === undefined || one.from === month),
  );
}

function lastDayOf(month: CivilMonth): CivilDate {
  return toDate(toDay(`${toCivilMonth(toMonth(month) + 1)}-01`) - 1);
}
