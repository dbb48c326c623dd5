import fc from "fast-check";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { assess, type CivilDate, type Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { hasDaysToRemember } from "./any-day";
import { calendarEvents, writeCalendar } from "./calendar";

const on = "2026-11-23";

const family: Household = {
  withinPolicy: true,
  children: [
    { birthDate: "2019-05-01" },
    { birthDate: "2024-03-01", nursery: { inclusive: true } },
    { birthDate: "2026-12-24" },
  ],
  delivery: { difficult: false },
  mother: { employed: true },
};

const at = Date.UTC(2026, 10, 23, 2);

const caseOf = (household: Household, day: CivilDate) => ({
  assessment: assess(household, day),
  household,
  given: household,
  on: day,
});

const eventsOf = (household: Household, day: CivilDate, mark = "f1") => calendarEvents(caseOf(household, day), mark);

const file = (household: Household, day: CivilDate) => {
  const worded = eventsOf(household, day).map(({ uid, day: date, title, remind }) => ({
    uid,
    day: date,
    remind,
    title: `${title.key}：保育费补助的最后一个月，普惠托位；第二个孩子，普惠托位`,
    description: `a\n${"依据：方案二（四）1。".repeat(9)}`,
  }));
  return writeCalendar(worded, "青岛", at);
};

describe("the calendar", () => {
  it("has leave, last months and third birthdays", () => {
    expect(eventsOf(family, on).map(({ day, title, uid }) => [day, title.key, uid.split("@")[0]])).toEqual([
      ["2026-12-24", "calendar.leaveStart", "leaveStart-3-f1"],
      ["2027-02-01", "calendar.lastSubsidy", "lastSubsidy-2-f1"],
      ["2027-02-01", "calendar.lastDeduction", "lastDeduction-2-f1"],
      ["2027-03-01", "calendar.thirdBirthday", "thirdBirthday-2-f1"],
      ["2027-05-30", "calendar.leaveEnd", "leaveEnd-3-f1"],
      ["2027-12-31", "calendar.firstClaim", "firstClaim-3-f1"],
      ["2029-09-01", "calendar.freeYear", "freeYear-2-f1"],
      ["2029-11-01", "calendar.lastDeduction", "lastDeduction-3-f1"],
      ["2029-12-24", "calendar.thirdBirthdayEndsLeave", "thirdBirthday-3-f1"],
    ]);
  });

  it("says nothing of childcare leave to a family that has none", () => {
    const titles = eventsOf({ ...family, mother: { employed: false } }, on).map(({ title }) => title.key);
    expect(titles).toContain("calendar.thirdBirthday");
    expect(titles).not.toContain("calendar.thirdBirthdayEndsLeave");
  });

  it("reminds of each claim for the national allowance, the elder child's first", () => {
    const claims = (...birthDates: CivilDate[]) =>
      eventsOf({ withinPolicy: true, children: birthDates.map((birthDate) => ({ birthDate })) }, on)
        .filter(({ remind }) => remind)
        .map(({ day, uid, right }) => [day, uid.split("@")[0], right]);
    const right = "national-childcare-allowance";
    const first = ["2027-12-31", "firstClaim-1-f1", right];
    expect(claims("2026-03-08")).toEqual([first]);
    expect(claims("2026-09-01", "2026-03-08")).toEqual([["2027-12-31", "firstClaim-2-f1", right], first]);
    expect(claims("2024-03-08", "2025-01-01")).toEqual([["2026-12-31", "firstClaim-2-f1", right]]);
    expect(claims("2024-03-08")).toEqual([]);
  });

  it("rings weeks before a day that can be missed, in daylight, and for no other", () => {
    const worded = (remind: boolean) => ({ uid: "u", day: "2026-12-31", title: "首次申领", description: "", remind });
    const text = writeCalendar([worded(true), worded(false)], "青岛", at);
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(1);
    const { events = [] } = convertIcsCalendar(undefined, text);
    expect(events[0]?.alarms).toMatchObject([
      {
        action: "DISPLAY",
        description: "首次申领",
        trigger: { type: "relative", value: { before: true, days: 29, hours: 15 } },
      },
    ]);
  });

  it("is empty for a family with nothing to remember", () => {
    expect(eventsOf({ children: [] }, on)).toEqual([]);
    expect(eventsOf({}, on)).toEqual([]);
  });

  it("is read by another hand as it was meant: all-day, each event once, lines folded by bytes", () => {
    fc.assert(
      fc.property(cases, ({ household, on: day }) => {
        const text = file(household, day);
        expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        const { events = [] } = convertIcsCalendar(undefined, text);
        const meant = eventsOf(household, day);
        expect(events.map(({ uid, start }) => [uid, start.type, start.date.toISOString().slice(0, 10)])).toEqual(
          meant.map(({ uid, day: date }) => [uid, "DATE", date]),
        );
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      }),
      { numRuns: 100 },
    );
  });

  it("is offered where it has any day, and nowhere else", () => {
    fc.assert(
      fc.property(cases, ({ household, on: day }) => {
        expect(hasDaysToRemember(caseOf(household, day))).toBe(eventsOf(household, day).length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps its names when a figure moves or a due date is corrected, and tells no birthday by them", () => {
    const uids = (household: Household) => eventsOf(household, on).map(({ uid }) => uid);
    const names = [...uids(family)].sort();
    const corrected = { ...family, children: family.children?.with(2, { birthDate: "2027-01-04" }) };
    for (const changed of [{ ...family, delivery: { difficult: true } }, corrected])
      expect([...uids(changed)].sort()).toEqual(names);
    expect(names.filter((name) => /\d{4}/.test(name))).toEqual([]);
  });

  it("has other names for another family with the same children", () => {
    const [one, other] = ["f1", "f2"].map((mark) => eventsOf(family, on, mark).map(({ uid }) => uid));
    expect(one?.filter((uid) => other?.includes(uid))).toEqual([]);
  });

  it("counts as newer whatever is written later, be it on the same day", () => {
    const sequences = (time: number) => {
      const text = writeCalendar([{ uid: "u", day: "2026-12-31", title: "t", description: "d" }], "青岛", time);
      const { events: [event] = [] } = convertIcsCalendar(undefined, text);
      return { sequence: event?.sequence ?? -1, stamp: event?.stamp.date.getTime() };
    };
    const [first, later] = [sequences(at), sequences(at + 1000)];
    expect(first).toEqual({ sequence: 122_868_000, stamp: at });
    expect(later).toEqual({ sequence: first.sequence + 1, stamp: at + 1000 });
    expect(sequences(Date.UTC(2090, 0, 1)).sequence).toBeLessThan(2 ** 31);
  });
});
