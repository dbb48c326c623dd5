import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { speak } from "@/components/result/testing/speak";
import { assess, toDay, type Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { interview } from "@/lib/household";
import type { AssessedCase } from "./case";
import { paidMonthsOf } from "./months";
import { monthsCsv } from "./months-csv";
import { timelineOf } from "./timeline";
import { scaleOf } from "./timeline-scale";

vi.mock("@/lib/entitlements/law/qingdao", async (law) =>
  (await import("@/lib/entitlements/testing/raised-rate")).raised(await law()),
);

const ON = "2026-11-23";
const caseOf = (given: Household, on = ON): AssessedCase => ({ ...interview(given, on), given, on });

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [
    { birthDate: "2019-05-01" },
    { birthDate: "2024-09-10", nursery: { inclusive: true } },
    { birthDate: "2026-12-24", nursery: { inclusive: true, from: "2027-08" } },
  ],
  delivery: { inQingdao: true, insurance: "employee", difficult: false },
  mother: { employed: true, maternityInsured: true },
  father: { employed: true },
};

const told = (locale: "zh" | "en", of: AssessedCase) =>
  timelineOf(of).rows.map(({ name, told: text }) => [name, text].map(speak(locale)).join(" | "));

describe("the timeline in words", () => {
  it("tells a rate that changes inside a span, for each child, with its months", () => {
    expect(told("zh", caseOf(family))).toContain(
      "保育费补助（老二） | 2026年11月到2026年12月，每月 300 元；2027年1月到2027年9月，每月 400 元",
    );
    expect(told("en", caseOf(family))).toContain(
      "Nursery fee subsidy (2nd child) | November 2026 to December 2026: 300 yuan a month; January 2027 to September 2027: 400 yuan a month",
    );
  });

  it("has one bar for parents who have the same leave", () => {
    expect(told("zh", caseOf(family)).filter((line) => line.startsWith("育儿假"))).toEqual([
      "育儿假（母亲和父亲） | 2026年11月23日到2029年12月23日",
    ]);
  });

  it("has one bar for each of twins, and names nobody beside a leave that is one parent's alone", () => {
    const twin = { birthDate: "2025-03-08", nursery: { inclusive: true, until: "2026-12" } };
    const names = timelineOf(caseOf({ ...family, children: [{ birthDate: "2019-05-01" }, twin, twin] })).rows.map(
      ({ name }) => speak("zh")(name),
    );
    expect(names.filter((name) => name.startsWith("保育费补助"))).toEqual(["保育费补助（老二）", "保育费补助（老三）"]);
    const expecting = told("zh", caseOf({ ...family, children: [{ birthDate: "2026-12-24" }] }));
    expect(expecting).toContain("产假 | 2026年12月24日到2027年5月30日");
  });

  it("says of a deduction that it is no money paid, and of a single month only that", () => {
    const month = { inclusive: true, from: "2026-12", until: "2026-12" };
    const children = [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10", nursery: month }];
    const rows = told("zh", caseOf({ ...family, children }));
    expect(rows).toContain("保育费补助（老二） | 2026年12月一个月，每月 300 元");
    expect(rows).toContain("婴幼儿照护个税扣除（老二） | 2026年11月到2027年8月，每月 2,000 元收入不用缴个税");
  });

  it("has no day of a birth for a child born today, and its third birthday until the day before", () => {
    const born = (birthDate: string) =>
      timelineOf(caseOf({ withinPolicy: false, children: [{ birthDate }] })).moments.map(
        ({ day, told: text }) => `${day} ${text.key}`,
      );
    expect(born(ON)).toEqual(["2029-11-23 timeline.three"]);
    expect(born("2023-11-24")).toEqual(["2026-11-24 timeline.three"]);
    expect(born("2023-11-23")).toEqual([]);
  });

  it("names the days to remember, the nearest first: a birth to come, third birthdays, the last day of a claim", () => {
    const { moments } = timelineOf(caseOf(family));
    expect(moments.map(({ day, told: text }) => `${day} ${speak("zh")(text)}`)).toEqual([
      "2026-12-24 老三的预产期",
      "2027-09-10 老二满三周岁",
      "2027-12-31 老三：国家育儿补贴最迟这天首次申领",
      "2029-12-24 老三满三周岁",
    ]);
  });
});

describe("the drawing", () => {
  it("draws what the list says: a bar for each amount, in its place, none outside of the drawing", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const timeline = timelineOf(caseOf(household, on));
        const scale = scaleOf(timeline, on);
        const [first, second] = scale.years;
        expect(first?.at).toBe(0);
        expect(scale.today >= 0 && scale.today <= 100).toBe(true);
        for (const row of timeline.rows) {
          const bars = scale.barOf(row);
          expect(bars.length).toBeLessThanOrEqual(Math.max(1, row.steps.length));
          for (const { at, width } of bars) expect(at >= 0 && width > 0 && at + width <= 100.000001).toBe(true);
          bars.slice(1).forEach(({ at }, place) => {
            const before = bars[place];
            expect(at).toBeCloseTo((before?.at ?? 0) + (before?.width ?? 0), 6);
          });
        }
        if (second) expect(second.at).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });

  it("has no place for a day before or after its years, and tells of what runs on after them", () => {
    const timeline = timelineOf(caseOf(family));
    const { placeOf, runsOn } = scaleOf(timeline, ON);
    expect(["2025-12-31", "2026-01-01", "2031-12-31", "2032-01-01"].map((day) => placeOf(day) !== undefined)).toEqual([
      ...[false, true, true, false],
    ]);
    expect(placeOf("2026-01-01")).toBe(0);
    const [row] = timeline.rows;
    const until = (day: string) => row && runsOn({ ...row, until: day });
    expect([until("2031-12-31"), until("2032-01-01")]).toEqual([false, true]);
  });

  it("marks the change of a rate where it falls", () => {
    const timeline = timelineOf(caseOf(family));
    const scale = scaleOf(timeline, ON);
    const row = timeline.rows.find(({ id }) => id === "childcare-subsidy");
    const [, raised] = row ? scale.barOf(row) : [];
    // Five years ahead of this one: the eldest child's deduction runs on beyond.
    const [start, end] = [toDay("2026-01-01"), toDay("2032-01-01")];
    expect(raised?.at).toBeCloseTo(((toDay("2027-01-01") - start) / (end - start)) * 100, 6);
  });
});

describe("month by month", () => {
  it("has every month with what was paid until then; the last is the total", () => {
    const months = paidMonthsOf(caseOf(family));
    expect(months.slice(0, 3).map(({ month, amount, sum }) => [month, amount, sum])).toEqual([
      ["2026-11", 300, 300],
      ["2026-12", 300, 600],
      ["2027-01", 400, 1000],
    ]);
  });

  it("has the elder child of a month first, however the children are listed", () => {
    const children = ["2025-06-01", "2024-09-10", "2019-05-01"].map((birthDate) => ({
      birthDate,
      nursery: { inclusive: true },
    }));
    const names = paidMonthsOf(caseOf({ ...family, children })).map(({ month, child }) => [month, speak("zh")(child)]);
    expect(names.slice(0, 4)).toEqual([
      ["2026-11", "老二"],
      ["2026-11", "老三"],
      ["2026-12", "老二"],
      ["2026-12", "老三"],
    ]);
  });

  it("has twins in the order in which they are listed, though the second leaves first", () => {
    const twin = (until: string) => ({ birthDate: "2025-06-01", nursery: { inclusive: true, until } });
    const children = [{ birthDate: "2019-05-01" }, twin("2027-03"), twin("2026-12")];
    const names = paidMonthsOf(caseOf({ ...family, children })).map(({ month, child }) => [month, speak("zh")(child)]);
    expect(names.slice(0, 2)).toEqual([
      ["2026-11", "老二"],
      ["2026-11", "老三"],
    ]);
  });

  it("quotes what would break a line of it", () => {
    const csv = monthsCsv(paidMonthsOf(caseOf(family)).slice(0, 1), ({ key }) =>
      key.includes("name") ? 'a "b", c' : key,
    );
    expect(csv.split("\r\n")[1]).toBe('2026-11,"a ""b"", c",300,300');
  });

  it("is written for a spreadsheet: a mark for UTF-8, lines as RFC 4180 has them", () => {
    const csv = monthsCsv(paidMonthsOf(caseOf(family)), speak("zh"));
    expect(csv.startsWith("\uFEFF月份,孩子,金额（元）,累计（元）\r\n2026-11,老二,300,300\r\n")).toBe(true);
  });

  it("adds up to the totals, in the list and in the file, whatever the family", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const of = caseOf(household, on);
        const months = paidMonthsOf(of);
        const { remaining, perMonth } = assess(household, on).totals;
        expect(months.at(-1)?.sum ?? 0).toBe(remaining);
        const lines = monthsCsv(months, speak("en")).trim().split("\r\n").slice(1);
        const cents = lines.reduce((sum, line) => sum + Math.round(Number(line.split(",")[2]) * 100), 0);
        expect(cents).toBe(Math.round(remaining * 100));
        const thisMonth = months.filter(({ month }) => month === on.slice(0, 7));
        expect(thisMonth.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)).toBe(
          Math.round(perMonth * 100),
        );
      }),
      { numRuns: 80 },
    );
  });
});
