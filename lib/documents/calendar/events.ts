import { toDate, toDay, type Child, type CivilDate } from "@/lib/entitlements";
import { timeline, type Span } from "@/lib/entitlements/timeline";
import {
  childOf,
  deadlinesOf,
  say,
  thirdBirthdaysAhead,
  type AssessedCase,
  type Phrase,
  type RightId,
} from "@/lib/result";

/** A day worth a note in the family's calendar. */
export interface CalendarEvent {
  /** The same for the same event of the same family, whatever its day: saved again, it moves and does not double. */
  readonly uid: string;
  readonly day: CivilDate;
  readonly title: Phrase;
  /** The right it comes from, if from one: the calendar's note says where it stands. */
  readonly right?: RightId;
  /** Whether something is missed by who forgets it: the calendar rings before. */
  readonly remind?: boolean;
}

interface Occasion {
  readonly kind:
    "leaveStart" | "leaveEnd" | "lastSubsidy" | "lastDeduction" | "freeYear" | "thirdBirthday" | "firstClaim";
  readonly day: CivilDate;
  /** What the title says, where that is not the kind. */
  readonly told?: "thirdBirthdayEndsLeave";
  readonly right?: RightId;
  /** Index in `household.children`; the birth's where none is told. */
  readonly child?: number;
  readonly remind?: true;
}

/**
 * The days to remember, by date: leave, last months of subsidy and deduction, the free year of kindergarten, third
 * birthdays, last days of a claim.
 * @param family a mark that no other family has; it must not say anything of this one
 */
export function calendarEvents(of: AssessedCase, family: string): readonly CalendarEvent[] {
  const { household, on } = of;
  const spans = timeline(of.assessment, household);
  const occasions = [...spans.flatMap((span) => occasionsOf(span, on)), ...thirdBirthdays(of, spans), ...claims(of)];
  return occasions
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ kind, told = kind, day, right, child, remind }) => ({
      uid: `${kind}-${placeByBirth(household.children ?? [], child)}-${family}@qingdao-family-benefits`,
      day,
      title: say(`calendar.${told}`, { child: child === undefined ? undefined : childOf(household, child, on) }),
      ...(right && { right }),
      ...(remind && { remind }),
    }));
}

/** Which child it is by age, the eldest first, twins in the order told: it stays when a due date is corrected. */
function placeByBirth(children: readonly Child[], child = -1): number {
  const own = children[child]?.birthDate;
  if (own === undefined) return children.length;
  const isBefore = ({ birthDate }: Child, at: number) => birthDate < own || (birthDate === own && at <= child);
  return children.filter(isBefore).length;
}

/** The last month of these is worth a note. */
const lastMonths: { readonly [Right in RightId]?: "lastSubsidy" | "lastDeduction" } = {
  "childcare-subsidy": "lastSubsidy",
  "infant-tax-deduction": "lastDeduction",
};

function occasionsOf({ id: right, from, until, child }: Span, on: CivilDate): readonly Occasion[] {
  if (right === "maternity-leave")
    return [
      { kind: "leaveStart", day: from, right },
      { kind: "leaveEnd", day: until, right },
    ];
  if (child === undefined) return [];
  const last = lastMonths[right];
  if (last) return [{ kind: last, day: `${until.slice(0, 7)}-01`, right, child }];
  return right === "free-kindergarten-year" && from > on ? [{ kind: "freeYear", day: from, right, child }] : [];
}

function thirdBirthdays({ household, on }: AssessedCase, spans: readonly Span[]): readonly Occasion[] {
  const right = "childcare-leave";
  const lastDays = spans.flatMap(({ id, until }) => (id === right ? [until] : []));
  return thirdBirthdaysAhead(household, on).map(({ child, day }) => {
    const endsLeave = lastDays.includes(toDate(toDay(day) - 1));
    return { kind: "thirdBirthday", day, child, ...(endsLeave && { told: "thirdBirthdayEndsLeave", right }) };
  });
}

/** The last days on which the national allowance can first be claimed. */
function claims(of: AssessedCase): readonly Occasion[] {
  const ahead = deadlinesOf(of).filter(({ past }) => !past);
  return ahead.map(({ id: right, child, day }) => ({ kind: "firstClaim", day, right, child, remind: true }));
}
