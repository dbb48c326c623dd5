import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { differencesOf } from "@/lib/household/testing/case-differences";
import { caseFiles, type NamedCase } from "./testing/case-files";
import { digestOf } from "./testing/golden";
import golden from "./testing/golden.json";
import { TODAY } from "./testing/today";

/** The law that a case was written by: its own day's, or that of a later day which it names, or today's. */
const lawOf = ({ on, law = on > TODAY ? on : TODAY }: NamedCase) => law;

/** The calculator by the rows of the law that start on a day or before. */
async function calculatorOf(day: string) {
  vi.resetModules();
  for (const file of ["beside", "national", "qingdao"])
    vi.doMock(`./law/${file}`, async (law) => (await import("./testing/settled-law")).settled(await law(), day));
  return (await import("./assess")).assess;
}

afterAll(() => {
  for (const file of ["beside", "national", "qingdao"]) vi.doUnmock(`./law/${file}`);
});

/* The golden digests are those of the calculator before anything stood beside the plan: a case added later has none. */
describe.each([...new Set(caseFiles.map(lawOf))])("by the law known on %s", (day) => {
  let assess: Awaited<ReturnType<typeof calculatorOf>>;
  beforeAll(async () => {
    assess = await calculatorOf(day);
  });

  it.each(caseFiles.filter((of) => lawOf(of) === day))("$name: $title", (of) => {
    const assessment = assess(of.household, of.on);
    expect(differencesOf(of, assessment)).toEqual([]);
    const before: string | undefined = Object.entries(golden).find(([name]) => name === of.name)?.[1];
    if (before) expect(digestOf(assessment), "of the plan's own rights and totals").toBe(before);
  });
});
