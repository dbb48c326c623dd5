import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import type { CivilDate, Household } from "@/lib/entitlements";
import { situations } from "@/lib/household/questions";
import { locales, type Locale } from "@/lib/i18n/locales";
import { hotlines, say, toDoOf, type Phrases } from "@/lib/result";
import { scaleOf } from "@/lib/result/timeline-scale";
import { cutFont } from "@/scripts/fonts/cut-font.mjs";
import type { Print, Sheet } from ".";
import { bare, readBack } from "./testing/read-back";
import { drawnIn } from "./testing/drawn-in";
import { placesOf } from "./testing/places";
import { scanPaper } from "./testing/scan-paper";
import { fileOf, sheetOf } from "./testing/sheets";
import { beyond, fallenNumbers, linesOf, overlapping } from "./testing/lines";
import { datesTold, spansTold, toldBy } from "./testing/told";

const MOST_BYTES = 150_000;
const ONE_SHEET = 2;
/** A name and three amounts stay together, however high they are. */
const KEPT = 4;
const on = "2026-11-23";

const ordinary: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2024-03-02" }, { birthDate: "2026-10-01", nursery: { inclusive: true } }],
  delivery: { inQingdao: true, insurance: "resident", difficult: false, inScopeCost: 4000 },
  mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000, parentInHospital: false },
  father: { employed: true, parentInHospital: false },
  housing: { plan: "neither" },
  tax: { marginalRate: 0.1 },
  situations: [],
};

/** Ten children, an answer to everything, and all that can apply. */
const large: Household = {
  ...ordinary,
  children: Array.from({ length: 10 }, (_, place) => ({
    birthDate: `${place < 4 ? 2022 : place < 8 ? 2024 : 2026}-0${1 + (place % 9)}-1${place}`,
    nursery: { inclusive: true, from: "2026-10", until: "2026-12" },
  })),
  delivery: { inQingdao: true, insurance: "employee", difficult: true, inScopeCost: 9999.99 },
  mother: {
    ...{ employed: true, parentInHospital: true, onlyChild: true, age35OrOver: true, maternityInsured: true },
    employerMonthlyWage: 12_345.67,
  },
  father: { employed: true, parentInHospital: true, onlyChild: true },
  housing: {
    ...{ plan: "buy", purchaseArea: "shinan", homesOwned: 1, firstHome: true, fundContributor: true },
    ...{ assessedLoan: 600_000, price: 1_000_000, downPaymentRatio: 0.3 },
  },
  tax: { marginalRate: 0.45 },
  situations,
};

const families: Readonly<Record<string, Household>> = { ordinary, large, open: {} };

beforeAll(cutFont);

/** The first phrases that a text lacks, or has in the wrong place. */
function lacking(text: string, phrases: readonly Phrases[], locale: Locale): readonly string[] {
  const words = speak(locale);
  let from = 0;
  return phrases.flatMap((phrase) => {
    const told = bare(words(phrase));
    const at = text.indexOf(told, from);
    if (at < 0) return [told];
    from = at + told.length;
    return [];
  });
}

/** The steps that a sheet does not tell exactly once; a step may begin as a longer one does. */
function repeated(text: string, { result }: Sheet, locale: Locale): readonly string[] {
  const words = speak(locale);
  const steps = toDoOf(result, words).flatMap((errand) => errand.steps.map(({ what }) => bare(words(what))));
  const times = (step: string, among: string) => among.split(step).length - 1;
  return steps.filter((step) => times(step, text) !== steps.reduce((sum, other) => sum + times(step, other), 0));
}

/** A bar is as wide as a printer shows, if its days are not. */
const LEAST_WIDTH = 1.5;

/** That a sheet draws what it tells: each amount from when until when, and the days to remember. */
function expectDrawn(file: Uint8Array, { timeline }: Sheet, day: CivilDate): void {
  const scale = scaleOf(timeline, day);
  const { bars, tips, marks } = drawnIn(file, scale);
  const { spans, ...told } = spansTold(timeline, `${scale.years.at(-1)?.year ?? 0}-12-31`);
  const untold = [...bars];
  const missing = spans.filter(({ from, until }) => {
    const at = untold.findIndex(
      (bar) => bar.from === from && (bar.until === until || (bar.width <= LEAST_WIDTH && bar.until > until)),
    );
    return at < 0 || untold.splice(at, 1).length === 0;
  });
  expect({ missing, untold, tips, marks: [...marks].sort() }).toEqual({ missing: [], untold: [], ...told });
}

interface Paper {
  readonly sheet: Sheet;
  readonly file: Uint8Array;
  readonly pages: Awaited<ReturnType<typeof linesOf>>;
}

const papers = new Map<string, Promise<Paper>>();

/** The paper of one of the families, made once for all that is looked for on it. */
function paperOf(family: string, locale: Locale, print: Print = "ordinary"): Promise<Paper> {
  const name = [family, locale, print].join();
  const paper = papers.get(name) ?? made(families[family] ?? {}, locale, print);
  papers.set(name, paper);
  return paper;
}

async function made(family: Household, locale: Locale, print: Print): Promise<Paper> {
  const sheet = sheetOf(family, on, locale);
  const file = await fileOf(sheet, locale, { print });
  return { sheet, file, pages: await linesOf(file) };
}

describe.each(locales)("the sheet in %s", (locale) => {
  it("says all that the page says, in its order, whatever the family", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ household, on: day }) => {
        const sheet = sheetOf(household, day, locale);
        const file = await fileOf(sheet, locale);
        const { text } = await readBack(file);
        expect(lacking(text, toldBy(sheet, speak(locale)), locale)).toEqual([]);
        expect(lacking(text, datesTold(sheet.timeline), locale)).toEqual([]);
        expect(repeated(text, sheet, locale)).toEqual([]);
        expectDrawn(file, sheet, day);
        expect(file.length).toBeLessThan(MOST_BYTES);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it.each(Object.keys(families))("is small, and numbers its pages: %s", async (family) => {
    const { file } = await paperOf(family, locale);
    const { pages } = await readBack(file);
    expect(file.length).toBeLessThan(MOST_BYTES);
    expect(pages.length).toBeLessThanOrEqual(family === "ordinary" ? ONE_SHEET : 2 * ONE_SHEET);
    const words = speak(locale);
    pages.forEach((text, place) =>
      expect(text).toContain(words(say("paper.page", { page: place + 1, pages: pages.length }))),
    );
  });

  it.each(Object.keys(families))("is set in type that is read at arm's length: %s", async (family) => {
    const { sheet, pages } = await paperOf(family, locale);
    const lines = pages.flat();
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual({ zh: 9, en: 8 }[locale]);
    const body = bare(lines.flatMap(({ size, text }) => (size >= 9 ? [text] : [])).join(" "));
    const words = speak(locale);
    const steps = toDoOf(sheet.result, words).flatMap((errand) => errand.steps.map(({ what }) => bare(words(what))));
    expect(steps.filter((step) => !body.includes(step))).toEqual([]);
  });

  it.each([
    ["cannot pack", undefined],
    ["fails to", () => Promise.reject(new Error("No memory is left."))],
  ])("is the same where the platform %s", async (_, deflate) => {
    const sheet = sheetOf(ordinary, on, locale);
    const file = await fileOf(sheet, locale, { deflate });
    expect((await readBack(file)).text).toBe((await readBack((await paperOf("ordinary", locale)).file)).text);
    expect(file.length).toBeLessThan(MOST_BYTES);
  });

  it.each(Object.keys(families))("is whole in large print, sums and what to do first: %s", async (family) => {
    const { sheet, file, pages } = await paperOf(family, locale, "large");
    const { text } = await readBack(file);
    expect(lacking(text, toldBy(sheet, speak(locale)), locale)).toEqual([]);
    expect(lacking(text, datesTold(sheet.timeline), locale)).toEqual([]);
    expectDrawn(file, sheet, on);
    expect(file.length).toBeLessThan(MOST_BYTES);
    expect(Math.min(...pages.flat().map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  it.each(["ordinary", "large"] as const)("has nothing cut and nothing over another, in %s print", async (print) => {
    for (const family of Object.keys(families)) {
      const { pages } = await paperOf(family, locale, print);
      expect(pages.flatMap(beyond)).toEqual([]);
      expect(pages.flatMap(overlapping)).toEqual([]);
    }
  });

  it.each(["ordinary", "large"] as const)("keeps the amounts of a right with its name, in %s print", async (print) => {
    for (const family of Object.keys(families)) {
      const { sheet, pages } = await paperOf(family, locale, print);
      const { cards, beside } = sheet.result;
      const titles = [...cards.eligible, ...beside.cards.eligible];
      const phrases = titles.map(({ title, gains }) => [title, ...gains.map(({ sentence }) => sentence)]);
      const start = say("paper.lead.eligible");
      const [, ...places] = placesOf(pages, [start, ...phrases.flat()], speak(locale));
      for (const all of phrases) {
        const at = places.splice(0, all.length);
        const [first, last] = all.length > KEPT ? [at.slice(0, 3), at.slice(-2)] : [at, at];
        expect(new Set(first).size, first.join(" | ")).toBe(1);
        expect(new Set(last).size, last.join(" | ")).toBe(1);
      }
    }
  });

  it.each(["ordinary", "large"] as const)("has each number on the line of its name, in %s print", async (print) => {
    for (const family of Object.keys(families)) {
      const { pages } = await paperOf(family, locale, print);
      expect(pages.flat().some(({ text }) => text.includes(hotlines.city))).toBe(true);
      expect(fallenNumbers(pages)).toEqual([]);
    }
  });

  it("carries a QR code that reopens the case", async () => {
    const { sheet, file } = await paperOf("ordinary", locale);
    expect(scanPaper(file)).toBe(sheet.link);
  });

  it("leads on by a finger: to the case, to each hotline, to each part", async () => {
    const { sheet, file } = await paperOf("ordinary", locale);
    const { links, outline, tags, text } = await readBack(file);
    expect(links).toEqual([sheet.link, ...Object.values(hotlines).map((number) => `tel:${number}`)]);
    expect(tags.filter(({ role }) => role === "Link")).toHaveLength(links.length);
    expect(outline).toHaveLength(tags.filter(({ role }) => role === "H2").length);
    expect(outline.filter((title) => !text.includes(bare(title)))).toEqual([]);
  });

  it("is tagged: headings, lists, tables, a described picture", async () => {
    const { tags, info } = await readBack((await paperOf("ordinary", locale)).file);
    const count = (role: string) => tags.filter((tag) => tag.role === role).length;
    const firstOf = (role: string) => tags.findIndex((tag) => tag.role === role);
    expect(firstOf("H1")).toBeLessThan(firstOf("Table"));
    const headed = tags.filter(
      ({ role, children = [] }) => role === "Sect" && children.some((one) => one.role === "H2"),
    );
    expect(headed.length).toBeGreaterThan(2);
    expect(headed.map(({ children = [] }) => children[0]?.role)).toEqual(headed.map(() => "H2"));
    expect(count("H1")).toBe(1);
    expect(count("H2")).toBeGreaterThan(2);
    expect(count("H3")).toBeGreaterThan(5);
    for (const role of ["Document", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD"])
      expect(count(role), role).toBeGreaterThan(0);
    expect(tags.find(({ role }) => role === "Figure")?.alt).toBe(speak(locale)(say("paper.qrAlt")));
    expect(info).toMatchObject({
      Title: bareQuotes(speak(locale)(say("paper.title"))),
      Language: { zh: "zh-CN", en: "en" }[locale],
    });
  });
});

const bareQuotes = (text: string) => text.replace(/’/g, "'");
