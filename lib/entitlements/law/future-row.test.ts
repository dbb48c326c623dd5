import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { assess, type Assessment } from "../assess";
import { cases, type Case } from "../testing/arbitraries";
import { beside } from "./beside";
import { national } from "./national";
import { parameter, type Parameter } from "./parameter";
import { qingdao } from "./qingdao";

const FROM = "2035-01-01";

/** Judged before the row, and looking no further ahead than a child not yet born will be three. */
const before = fc.sample(cases, { seed: 20_350_101, numRuns: 300 });

/** The same families, three leap years later. */
const after = before
  .map((of) => JSON.parse(JSON.stringify(of).replace(/"(\d{4})-/g, (_, year) => `"${Number(year) + 12}-`)) as Case)
  .filter(({ on }) => on >= FROM);

const today = [before, after].map(judgedBy(assess));

function judgedBy(judge: (...of: Parameters<typeof assess>) => Assessment) {
  return (families: readonly Case[]) => families.map(({ household, on }) => JSON.stringify(judge(household, on)));
}

/** The days of the families that are told something else than today. */
const changedFrom = (told: readonly string[], group: number) =>
  told.flatMap((text, place) => (text === today[group]?.[place] ? [] : [text.slice(0, 20)]));

const laws = { qingdao, national, beside };

/** The calculator with one row more. */
async function withRow(file: keyof typeof laws, name: string, of: Parameter) {
  const [first, ...later] = of.rows;
  if (!first) throw new Error(`${name} has no row.`);
  const last = later.at(-1) ?? first;
  const more = parameter(first, ...later, { ...last, from: FROM, value: last.value * 2 });
  vi.resetModules();
  vi.doMock(`./${file}`, () => ({ [file]: { ...laws[file], [name]: more } }));
  return (await import("../assess")).assess;
}

afterEach(() => {
  Object.keys(laws).forEach((file) => vi.doUnmock(`./${file}`));
});

/** The days before a birth are read by the schema of answers alone; the allowance by month ends with 2027; no fee doubled is none. */
const elsewhere = ["daysBeforeBirth", "allowanceMonth", "lastKindergartenYearFee"];

const judged = (parameters: Readonly<Record<string, Parameter>>) =>
  Object.entries(parameters).filter(([name]) => !elsewhere.includes(name));

describe.each([
  ["qingdao", judged(qingdao)],
  ["national", judged(national)],
  ["beside", judged(beside)],
] as const)("a row appended to %s", (file, parameters) => {
  it.each(parameters)("%s leaves every day before it as it was, and counts from its day on", async (name, of) => {
    const changed = [before, after].map(judgedBy(await withRow(file, name, of))).map(changedFrom);
    expect(changed[0]).toEqual([]);
    expect(changed[1]).not.toEqual([]);
  });
});
