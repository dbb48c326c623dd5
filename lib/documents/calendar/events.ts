import { birthday, partsOf, toDate, toDay, type Child, type CivilDate, type Entitlement } from "@/lib/entitlements";
import { childOf, deadlinesOf, say, type AssessedCase, type Phrase, type RightId } from "@/lib/result";

/** A day worth a note in the family's calendar. */
export interface CalendarEvent {
  /** The same for the same event of the same family, so that importing twice does not double it. */
  readonly uid: string;
  readonly day: CivilDate;
  readonly title: Phrase;
  /** The right it comes from, if from one: the calendar's note says where it stands. */
  readonly right?: RightId;
  /** Whether something is missed by who forgets it: the calendar rings before. */
  readonly remind?: boolean;
}

/** The days to remember: leave, last months of subsidy and deduction, third birthdays, last days of a claim; by date. */
export function calendarEvents(of: AssessedCase): readonly CalendarEvent[] {
  const events = [...leaveDays(of), ...lastMonths(of), ...thirdBirthdays(of), ...claims(of)];
  return events.sort((a, b) => a.day.localeCompare(b.day));
}

interface Occasion {
  readonly kind: "leaveStart" | "leaveEnd" | "lastSubsidy" | "lastDeduction" | "thirdBirthday";
  readonly day: CivilDate;
  readonly right?: Entitlement["id"];
  readonly child?: number;
}

function event({ kind, day, child, ...rest }: Occasion, { household, on }: AssessedCase): CalendarEvent {
  return {
    uid: `${kind}-${birthName(household.children ?? [], child)}@qingdao-family-benefits`,
    day,
    title: say(`calendar.${kind}`, { child: child === undefined ? undefined : childOf(household, child, on) }),
    ...rest,
  };
}

/** Names a child, or *the birth*, by its date; twins by their place too. */
function birthName(children: readonly Child[], child = -1): string {
  const dates = children.map(({ birthDate }) => birthDate);
  const date = dates[child];
  if (date === undefined) return `birth-${dates.sort().at(-1)}`;
  return `${date}-${dates.slice(0, child + 1).filter((other) => other === date).length}`;
}

function benefitsOf({ assessment }: AssessedCase, id: Entitlement["id"]): Entitlement["benefits"] {
  return assessment.entitlements.find((entitlement) => entitlement.id === id)?.benefits ?? [];
}

function leaveDays(of: AssessedCase): readonly CalendarEvent[] {
  const right = "maternity-leave";
  return benefitsOf(of, right).flatMap((benefit) => {
    if (benefit.kind !== "leave" || !benefit.from || !benefit.until) return [];
    return [
      event({ kind: "leaveStart", day: benefit.from, right }, of),
      event({ kind: "leaveEnd", day: benefit.until, right }, of),
    ];
  });
}

function lastMonths(of: AssessedCase): readonly CalendarEvent[] {
  const subsidies = benefitsOf(of, "childcare-subsidy").flatMap((benefit) =>
    benefit.kind === "cash" && benefit.until && benefit.child !== undefined
      ? [{ kind: "lastSubsidy", month: benefit.until, child: benefit.child, right: "childcare-subsidy" } as const]
      : [],
  );
  const deductions = benefitsOf(of, "infant-tax-deduction").flatMap((benefit) =>
    benefit.kind === "deduction"
      ? [{ kind: "lastDeduction", month: benefit.until, child: benefit.child, right: "infant-tax-deduction" } as const]
      : [],
  );
  return [...subsidies, ...deductions].map(({ month, ...rest }) => event({ ...rest, day: `${month}-01` }, of));
}

function thirdBirthdays(of: AssessedCase): readonly CalendarEvent[] {
  const right = "childcare-leave";
  const lastDays = benefitsOf(of, right).map((benefit) => benefit.kind === "leave" && benefit.until);
  return (of.household.children ?? []).flatMap(({ birthDate }, child) => {
    const third = birthday(partsOf(birthDate), 3);
    if (third <= toDay(of.on)) return [];
    const birthdayOf = event({ kind: "thirdBirthday", day: toDate(third), child }, of);
    if (!lastDays.includes(toDate(third - 1))) return [birthdayOf];
    return [{ ...birthdayOf, title: { ...birthdayOf.title, key: "calendar.thirdBirthdayEndsLeave" }, right }];
  });
}

/** The last days on which the national allowance can first be claimed; named by the year and by who is the elder. */
function claims(of: AssessedCase): readonly CalendarEvent[] {
  const { household, on } = of;
  const birthOf = (child: number) => household.children?.[child]?.birthDate ?? "";
  const ahead = deadlinesOf(of).filter(({ past }) => !past);
  return ahead.map(({ id: right, child, day }) => {
    const sameYear = ahead.filter((other) => other.day === day).map((other) => other.child);
    const elder = sameYear.filter(
      (other) => birthOf(other) < birthOf(child) || (birthOf(other) === birthOf(child) && other < child),
    );
    return {
      uid: `firstClaim-${day.slice(0, 4)}-${elder.length + 1}@qingdao-family-benefits`,
      day,
      title: say("calendar.firstClaim", { child: childOf(household, child, on) }),
      right,
      remind: true,
    };
  });
}
