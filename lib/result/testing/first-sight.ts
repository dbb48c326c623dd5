import { firstClaimUntil } from "@/lib/entitlements";
import { placeByBirth } from "@/lib/household";
import { isToDo, resultOf, toDoOf, type AssessedCase, type Result } from "..";
import { judgedIn } from "../rights";
import { scalarsIn, scalarsOf, type Scalar } from "./scalars";

/** What is told of a case before its cards and does not follow from what was judged; nothing, as the laws have it. */
export function faultsAtFirstSight(of: AssessedCase): readonly string[] {
  const result = resultOf(of);
  return [...strayInGist(result, of), ...strayAmounts(result, of), ...strayErrands(result)];
}

/** Every number, day and month is one of a benefit that the family has, of a total, of a deadline, or counts what waits. */
function strayInGist({ gist }: Result, { assessment, household, on }: AssessedCase): readonly string[] {
  const { perMonth, once } = assessment.totals;
  const births = household.children ?? [];
  const allowed = new Set<Scalar>([
    ...judgedIn(assessment).flatMap(({ benefits }) => benefits.flatMap(scalarsOf)),
    ...[perMonth, once],
    ...births.map(({ birthDate }) => firstClaimUntil(birthDate)).filter((day) => day >= on),
    ...[
      births.length,
      ...births.map((_child, at) => placeByBirth(household, at)),
      ...births.map(({ birthDate }) => birthDate),
    ],
    ...assessment.missing.map((path) => judgedIn(assessment).filter(({ missing }) => missing.includes(path)).length),
  ]);
  return gist
    .flatMap(scalarsIn)
    .filter((said) => !allowed.has(said))
    .map((said) => `${said} is of no benefit`);
}

/** Each amount is its right's own, is no sum's, and a larger one does not come after it. */
function strayAmounts({ also, sums }: Result, { assessment, on }: AssessedCase): readonly string[] {
  return also.flatMap(({ id, figure }) => {
    const own = judgedIn(assessment).find((one) => one.id === id);
    const benefits = own?.status === "eligible" ? own.benefits : [];
    const month = on.slice(0, 7);
    const saved = benefits.flatMap((one) =>
      one.kind === "deduction" && (one.from === undefined || one.from <= month) ? [one.taxSaved ?? 0] : [],
    );
    const together = saved.reduce((sum, one) => sum + one, 0);
    const total = id === "national-childcare-allowance" ? [assessment.totals.beside.thisYear] : [together];
    const allowed = [...benefits.flatMap(scalarsOf), ...total];
    const isOwn = scalarsIn(figure).every((said) => allowed.some((one) => isSame(one, said)));
    const isSummed = sums.some((sum) => sum.id === id);
    return isOwn && !isSummed ? [] : [`${id}: ${JSON.stringify(figure)} is not its own`];
  });
}

const isSame = (one: Scalar, other: Scalar) =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 0.005 : one === other;

/** Each right with something to gain has its step once, as its card has it, and no other right has one. */
function strayErrands(result: Result): readonly string[] {
  const steps = toDoOf(result, (phrases) => JSON.stringify(phrases)).flatMap((errand) => errand.steps);
  const cards = [result.cards, result.beside.cards].flatMap((some) => Object.values(some).flat());
  const listed = steps.flatMap(({ rights, what }) => rights.map(({ id }) => `${id}: ${what.key}`));
  const due = cards.filter(isToDo).map(({ id, next }) => `${id}: ${next.key}`);
  return [...listed.filter((one) => !due.includes(one)), ...due.filter((one) => !listed.includes(one))].concat(
    listed.length === due.length ? [] : "a step told twice",
  );
}
