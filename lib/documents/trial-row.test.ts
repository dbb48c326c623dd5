import { beforeAll, describe, expect, it, vi } from "vitest";
import { speak } from "@/components/result/testing/speak";
import { assess, timeline, type Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { paidMonthsOf } from "@/lib/result/months";
import { resultOf, say } from "@/lib/result";
import { scaleOf } from "@/lib/result/timeline-scale";
import { cutFont } from "@/scripts/fonts/cut-font.mjs";
import { changesBetween } from "@/scripts/preview/compare";
import { drawnIn } from "./pdf/testing/drawn-in";
import { bare, readBack } from "./pdf/testing/read-back";
import { fileOf, sheetOf } from "./pdf/testing/sheets";

/* One row appended, and nothing else: 400 in place of 300 from 2027 on. */
vi.mock("@/lib/entitlements/law/qingdao", async (law) =>
  (await import("@/lib/entitlements/testing/raised-rate")).raised(await law()),
);

const on = "2026-11-23";
const given: Household = {
  withinPolicy: true,
  children: [{ birthDate: "2020-05-05" }, { birthDate: "2025-06-02", nursery: { inclusive: true } }],
};
const of = { ...interview(given, on), given, on };

/** November and December at 300, the eighteen months to June 2028 at 400. */
const total = 2 * 300 + 18 * 400;

describe("a row appended for a future month moves, with no other edit", () => {
  beforeAll(cutFont);

  it("the result", () => {
    const [cash] = resultOf(of)
      .cards.eligible.filter(({ id }) => id === "childcare-subsidy")
      .flatMap(({ gains }) => gains);
    expect(speak("en")(cash?.sentence ?? say(""))).toMatch(/7,800/);
    expect(of.assessment.totals).toMatchObject({ perMonth: 300, remaining: total });
  });

  it("the timeline, and its months one by one", () => {
    const span = timeline(of.assessment, given).find(({ id }) => id === "childcare-subsidy");
    expect(span?.steps).toEqual([
      { from: "2026-11", until: "2026-12", amount: 300 },
      { from: "2027-01", until: "2028-06", amount: 400 },
    ]);
    expect(paidMonthsOf(of).at(-1)).toMatchObject({ month: "2028-06", amount: 400, sum: total });
  });

  it("the paper, where another shade of the bar shows it", async () => {
    const sheet = sheetOf(given, on, "zh");
    const file = await fileOf(sheet, "zh");
    expect((await readBack(file)).text).toContain(bare("7,800"));
    const { bars } = drawnIn(file, scaleOf(sheet.timeline, on));
    const [now, then] = bars.filter(({ y }, _, all) => all.filter((bar) => bar.y === y).length > 1);
    expect(now).toMatchObject({ from: "2026-11-01", until: "2026-12-31" });
    expect(then).toMatchObject({ from: "2027-01-01", until: "2028-06-30" });
    expect(then?.color).not.toBe(now?.color);
  });

  it("the preview, between two days and against the law as it was", () => {
    const day = (of: string) => assess(given, of);
    expect(changesBetween(day("2026-12-31"), day("2027-01-01"))).toContainEqual({
      id: "childcare-subsidy",
      status: { before: "eligible", after: "eligible" },
      benefits: [
        { name: "child 2 amount", before: 300, after: 400 },
        { name: "child 2 from", before: "2026-12", after: "2027-01" },
        { name: "child 2 total", before: 7500, after: 7200 },
      ],
    });
  });
});
