import { toCivilMonth, toDate, toDay, toMonth, type Benefit, type CivilDate } from "@/lib/entitlements";
import { isAhead } from "./ahead";
import type { AssessedCase } from "./case";
import { childNameOf } from "./child";
import { deadlinesOf } from "./deadlines";
import { figureOf } from "./figures";
import { inMonth, onDay, say, type Phrase } from "./phrase";
import { openQuestionsOf } from "./questions";
import { entitlementOf, type RightId } from "./rights";
import { sumBoundOf } from "./sum-bound";
import { titleOf } from "./titles";

/**
 * A result in two or three sentences: what the family has, what to remember by when, and the answer most rights wait
 * for. Each is left out where there is nothing of the kind.
 */
export function gistOf(of: AssessedCase): readonly Phrase[] {
  return [...hadBy(of), ...nextDayOf(of), ...askedOf(of)];
}

/** What is paid this month, what is paid once, the days off around the birth: hers, or else his. */
function hadBy(of: AssessedCase): readonly Phrase[] {
  const { perMonth, once } = of.assessment.totals;
  const all = [
    ...(perMonth > 0
      ? [figureOf({ kind: "cash", per: "month", bound: boundIn("childcare-subsidy", of), amount: perMonth })]
      : []),
    ...(once > 0 ? [say("result.gist.once", { amount: once, bound: boundIn("delivery-subsidy", of) })] : []),
    ...[...leaveOf("maternity-leave", of), ...leaveOf("paternity-leave", of)].slice(0, 1),
  ];
  return all.length > 0 ? [say("result.gist.has", { all })] : [];
}

function boundIn(id: RightId, { assessment }: AssessedCase): "atLeast" | "exact" {
  return sumBoundOf(entitlementOf(assessment, id).benefits);
}

function leaveOf(id: "maternity-leave" | "paternity-leave", { assessment }: AssessedCase): readonly Phrase[] {
  const [first] = entitlementOf(assessment, id).benefits;
  if (first?.kind !== "leave") return [];
  const { days, bound } = first;
  return [say(id === "maternity-leave" ? "result.gist.maternity" : "result.gist.paternity", { days, bound })];
}

interface Dated {
  readonly day: CivilDate;
  readonly told: Phrase;
}

/** What comes first: the last day of a claim, or of something that the family has now. */
function nextDayOf(of: AssessedCase): readonly Phrase[] {
  const { household } = of;
  const claims = deadlinesOf(of)
    .filter(({ past }) => !past)
    .map(({ child, day }): Dated => {
      const told = say("result.gist.claim", { child: childNameOf(household, child), day: onDay(day) });
      return { day, told };
    });
  const all = [...claims, ...ending.flatMap((id) => endsOf(id, of))];
  const [first] = all.sort((a, b) => a.day.localeCompare(b.day));
  return first ? [first.told] : [];
}

/** What ends without anybody saying so. */
const ending = ["childcare-subsidy", "maternity-leave"] as const satisfies readonly RightId[];

function endsOf(id: RightId, of: AssessedCase): readonly Dated[] {
  return entitlementOf(of.assessment, id).benefits.flatMap((benefit): Dated[] => {
    const day = lastDayOf(benefit, of.on);
    if (day === undefined) return [];
    const who =
      benefit.kind === "cash" && benefit.child !== undefined ? childNameOf(of.household, benefit.child) : undefined;
    const values = { title: titleOf(id), who, by: who ? "child" : "family" };
    const told =
      benefit.kind === "leave"
        ? say("result.gist.endsOn", { ...values, day: onDay(day) })
        : say("result.gist.endsIn", { ...values, month: inMonth(day.slice(0, 7)) });
    return [{ day, told }];
  });
}

/** The last day of what runs now. */
function lastDayOf(benefit: Benefit, on: CivilDate): CivilDate | undefined {
  if (benefit.kind === "leave") return (benefit.from ?? on) <= on ? benefit.until : undefined;
  if (benefit.kind !== "cash" || benefit.until === undefined || isAhead(benefit.from, on)) return undefined;
  return toDate(toDay(`${toCivilMonth(toMonth(benefit.until) + 1)}-01`) - 1);
}

function askedOf(of: AssessedCase): readonly Phrase[] {
  const [first] = openQuestionsOf(of).filter(({ unsure }) => !unsure);
  return first ? [say("result.gist.answer", { question: first.name, count: first.settles.length })] : [];
}
