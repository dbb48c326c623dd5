import { besideCatalogue, firstClaimUntil, notesOn } from "@/lib/entitlements";
import type { Benefit, Household } from "@/lib/entitlements";
import { placeByBirth } from "@/lib/household";
import { resultOf, type AssessedCase, type Card, type Phrase, type Result, type Sum, type Value } from "..";
import { judgedIn, type Judged, type RightId } from "../rights";
import { reasonsIn } from "./reason-faults";
import { scalarsIn, scalarsOf, type Scalar } from "./scalars";

/** What is said of a case that does not follow from what was judged; nothing, as the laws have it. */
export function faultsIn(of: AssessedCase): readonly string[] {
  const result = resultOf(of);
  const cards = [result.cards, result.beside.cards].flatMap((some) => Object.values(some).flat());
  const judged = new Map(judgedIn(of.assessment).map((one) => [one.id, one]));
  return cards
    .flatMap((card) => {
      const entitlement = judged.get(card.id);
      return entitlement
        ? [...strayIn(card, entitlement, of), ...zeroIn(card), ...reasonsIn(card, of)]
        : ["no such right"];
    })
    .concat(result.sums.flatMap((sum) => [...strayInSum(sum, of), ...notLeading(sum, cards)]))
    .concat(strayInSum(result.beside.sum, of), mixedIn(result), deadlinesIn(result, of));
}

/** Every number of a gain is one of its benefit, or of an answer that it names; every date too. */
function strayIn({ id, gains }: Card, { benefits }: Judged, of: AssessedCase): readonly string[] {
  const figured = benefits.filter((benefit) => benefit.kind !== "service" || benefit.child !== undefined);
  if (gains.length !== figured.length) return [`${id}: ${gains.length} gains of ${figured.length} benefits`];
  return gains.flatMap(({ figure, sentence }, at) => {
    const allowed = new Set([...scalarsOf(figured[at]), ...ownScalars(figured[at], of), ...answersOf(of.household)]);
    return [figure, sentence]
      .flatMap(scalarsIn)
      .flatMap((said) => (allowed.has(said) ? [] : [`${id}: ${said} is not of this benefit`]));
  });
}

/** The rights whose figures a row of the sums may tell. */
const rowsOf: Readonly<Record<string, readonly RightId[]>> = {
  "result.sum.name.leave": ["maternity-leave", "paternity-leave", "childcare-leave", "elder-nursing-leave"],
};

function strayInSum(sum: Sum, of: AssessedCase): readonly string[] {
  if (sum.state === "open" || sum.state === "free") return [];
  const ids = rowsOf[sum.name.key] ?? [sum.id];
  const benefits = judgedIn(of.assessment)
    .filter(({ id }) => ids.includes(id))
    .flatMap((one) => one.benefits);
  if (benefits.length === 0) return [];
  const allowed = new Set([
    ...benefits.flatMap((one) => [...scalarsOf(one), ...ownScalars(one, of)]),
    ...totalsFor(sum, of),
    ...notesOn(sum.id, of.on).map(({ from }) => from),
  ]);
  const stray = [sum.figure, ...sum.notes].flatMap(scalarsIn).filter((said) => !allowed.has(said));
  const others = [sum.figure, ...sum.notes].flatMap(personal).filter(([who, figure]) => {
    const own = benefits.filter((one) => isOf(one, who, of));
    return !own.some((one) => scalarsIn(figure).every((said) => scalarsOf(one).includes(said)));
  });
  const both = [sum.figure, ...sum.notes].flatMap(eachParent).filter((figure) => {
    const leaves = benefits.filter(
      (one) => one.kind === "leave" && scalarsIn(figure).every((said) => scalarsOf(one).includes(said)),
    );
    return new Set(leaves.map((one) => one.kind === "leave" && one.who)).size < 2;
  });
  return [
    ...stray.map((said) => `${sum.id}: ${said} is of no benefit of this row`),
    ...others.map(() => `${sum.id}: tells a person of another's figure`),
    ...both.map(() => `${sum.id}: tells both parents of what one has`),
  ];
}

/** The totals that a row may tell: those of the plan, or that of what stands beside it, never one for the other. */
function totalsFor({ id }: Sum, { assessment: { totals } }: AssessedCase): readonly Scalar[] {
  const { beside, ...ofPlan } = totals;
  return isBeside(id) ? scalarsOf(beside) : scalarsOf(ofPlan);
}

const isBeside = (id: RightId): boolean => besideCatalogue.some((right) => right.id === id);

/** What is of the plan stands among the plan's, what stands beside it apart. */
function mixedIn({ sums, cards, beside }: Result): readonly string[] {
  const plans = [...sums, ...Object.values(cards).flat()].filter(({ id }) => isBeside(id));
  const others = [beside.sum, ...Object.values(beside.cards).flat()].filter(({ id }) => !isBeside(id));
  return [...plans, ...others].map(({ id }) => `${id}: among what it is not`);
}

/** A deadline is told only of a child that may have the allowance, is its own, and to come. */
function deadlinesIn({ beside: { deadlines, cards } }: Result, { household, on }: AssessedCase): readonly string[] {
  const refused = cards.notEligible.map(({ id }) => id);
  return deadlines.flatMap(({ id, child, day, statement }) => {
    const own = household.children?.[child];
    const said = scalarsIn(statement);
    const right = own && day === firstClaimUntil(own.birthDate) && day >= on && !refused.includes(id);
    // An only child that is born is told without a date.
    const isOnly = household.children?.length === 1 && (own?.birthDate ?? on) <= on;
    const isOwn = isOnly || said.includes(own?.birthDate ?? "");
    return right && said.includes(day) && isOwn ? [] : [`${id}: a deadline of nobody's`];
  });
}

/** The figures that are told of a person by name, with who it is. */
function personal(phrase: Value): readonly (readonly [Phrase, Phrase])[] {
  if (typeof phrase !== "object" || !("key" in phrase)) return Array.isArray(phrase) ? phrase.flatMap(personal) : [];
  const { who, figure } = phrase.values ?? {};
  if (phrase.key === "benefits.own.figure") return [[who as Phrase, figure as Phrase]];
  return Object.values(phrase.values ?? {}).flatMap(personal);
}

function eachParent(phrase: Value): readonly Phrase[] {
  if (typeof phrase !== "object" || !("key" in phrase)) return Array.isArray(phrase) ? phrase.flatMap(eachParent) : [];
  if (phrase.key === "benefits.own.eachParent") return [phrase.values?.["figure"] as Phrase];
  return Object.values(phrase.values ?? {}).flatMap(eachParent);
}

function isOf(benefit: Benefit, who: Phrase, { household }: AssessedCase): boolean {
  if (benefit.kind === "leave") return who.key === `benefits.parent.${benefit.who}`;
  const child = "child" in benefit ? benefit.child : undefined;
  return child !== undefined && who.values?.["order"] === placeByBirth(household, child);
}

/** A row leads with what its card leads with. */
function notLeading({ id, figure, state }: Sum, cards: readonly Card[]): readonly string[] {
  const card = cards.find((one) => one.id === id);
  if (!card || card.status !== "eligible") return [];
  const lead = card.together ?? card.gains[0]?.figure;
  const same = JSON.stringify(figure).includes(JSON.stringify(lead));
  const looks = (state === "known") === card.gains.some(({ bound }) => bound !== undefined);
  return same && looks ? [] : [`${id}: row and card do not lead alike`];
}

/** Zero is no gain: where there is something to gain, its figure is not zero. */
function zeroIn({ id, gains }: Card): readonly string[] {
  return gains.filter(({ figure }) => scalarsIn(figure).includes(0)).map(() => `${id}: zero as a gain`);
}

/** The birth that a benefit comes from; the child's place among the others. */
function ownScalars(benefit: Benefit | undefined, { household }: AssessedCase): readonly Scalar[] {
  const children = household.children ?? [];
  const births = children.map(({ birthDate }) => birthDate).sort();
  const index = benefit && "child" in benefit ? benefit.child : undefined;
  if (index === undefined) return births.slice(-1);
  const [child] = children.slice(index, index + 1);
  const claim = child ? [firstClaimUntil(child.birthDate)] : [];
  return [child?.birthDate ?? "", ...claim, children.length, placeByBirth(household, index)];
}

/** Answers that a sentence may name beside the figures; and the one yuan below which an allowance is none. */
function answersOf({ delivery, mother, tax, housing }: Household): readonly Scalar[] {
  return [delivery?.inScopeCost, mother?.employerMonthlyWage, tax?.marginalRate, housing?.homesOwned, 1].flatMap(
    (one) => one ?? [],
  );
}
