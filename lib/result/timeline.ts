import type { CivilDate } from "@/lib/entitlements";
import { timeline, type Span, type Step } from "@/lib/entitlements/timeline";
import type { AssessedCase } from "./case";
import { childNameOf } from "./child";
import { deadlinesOf } from "./deadlines";
import { isOfEitherParent } from "./own-figures";
import { inMonth, onDay, say, type Phrase } from "./phrase";
import type { RightId } from "./rights";
import { thirdBirthdaysAhead } from "./third-birthdays";
import { titleOf } from "./titles";

/** What runs over a time, drawn as one bar. */
export interface TimelineRow {
  readonly id: RightId;
  /** The right, and whose it is. */
  readonly name: Phrase;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** From when until when, and how much in which months: all that the bar shows. */
  readonly told: Phrase;
  /** Months of one amount each; `[]` where nothing runs by the month. */
  readonly steps: readonly Step[];
}

/** What falls on one day. */
export interface TimelineMoment {
  readonly day: CivilDate;
  readonly told: Phrase;
}

/** When what a family has begins and ends, and the days that matter to it. */
export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** The nearest first. */
  readonly moments: readonly TimelineMoment[];
}

/** What shares a bar. */
type Spans = readonly [Span, ...Span[]];

/** When what: of a case, in words. */
export function timelineOf(of: AssessedCase): Timeline {
  const rows = new Map<string, Spans>();
  for (const span of timeline(of.assessment, of.household)) {
    // Parents who have the same leave for the same days share a bar.
    const name = [span.id, span.child, span.from, span.until].join();
    const others = rows.get(name);
    rows.set(name, others ? [...others, span] : [span]);
  }
  const moments = [...birthsOf(of), ...thirdBirthdaysOf(of), ...claimsOf(of)];
  return {
    rows: [...rows.values()].map((spans) => rowOf(spans, of)),
    moments: moments.sort((a, b) => a.day.localeCompare(b.day)),
  };
}

function rowOf(spans: Spans, of: AssessedCase): TimelineRow {
  const [{ id, from, until, steps, kind }] = spans;
  return { id, name: nameOf(spans, of), from, until, steps, told: toldOf({ from, until, steps, kind }) };
}

function nameOf(spans: Spans, { household }: AssessedCase): Phrase {
  const [{ id, child }] = spans;
  const title = titleOf(id);
  if (child !== undefined) return say("timeline.of", { title, who: childNameOf(household, child) });
  if (!isOfEitherParent(id)) return title;
  return say("timeline.of", { title, who: spans.flatMap(({ who }) => (who ? [say(`benefits.parent.${who}`)] : [])) });
}

function toldOf({ from, until, steps, kind }: Pick<Span, "from" | "until" | "steps" | "kind">): Phrase {
  if (kind === "leave") return say("timeline.run.days", { from: onDay(from), until: onDay(until) });
  if (steps.length === 0) return monthsOf({ from: from.slice(0, 7), until: until.slice(0, 7) });
  const amounts = steps.map((step) =>
    say(`timeline.${kind === "deduction" ? "deducted" : "paid"}`, { period: monthsOf(step), amount: step.amount }),
  );
  return amounts.reduceRight((others, one) => say("timeline.then", { one, others }));
}

function monthsOf({ from, until }: { readonly from: string; readonly until: string }): Phrase {
  if (from === until) return say("benefits.period.month", { month: inMonth(from) });
  return say("timeline.run.months", { from: inMonth(from), until: inMonth(until) });
}

function birthsOf({ household, on }: AssessedCase): readonly TimelineMoment[] {
  return (household.children ?? []).flatMap(({ birthDate }, child) =>
    birthDate > on ? [{ day: birthDate, told: say("timeline.due", { child: childNameOf(household, child) }) }] : [],
  );
}

/** What is for children under three ends there. */
function thirdBirthdaysOf({ household, on }: AssessedCase): readonly TimelineMoment[] {
  return thirdBirthdaysAhead(household, on).map(({ child, day }) => ({
    day,
    told: say("timeline.three", { child: childNameOf(household, child) }),
  }));
}

function claimsOf(of: AssessedCase): readonly TimelineMoment[] {
  return deadlinesOf(of)
    .filter(({ past }) => !past)
    .map(({ child, day }) => ({ day, told: say("timeline.claim", { child: childNameOf(of.household, child) }) }));
}
