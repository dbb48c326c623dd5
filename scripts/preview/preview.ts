import { isatty } from "node:tty";
import { assess, type CivilDate, type Household } from "@/lib/entitlements";
import { dayInQingdao, parseHousehold, readLine } from "@/lib/household";
import { shippedCases } from "../cases";
import { causeOf, Fault } from "../command-line/fault";
import { linesOf } from "../command-line/lines";
import { changesBetween, type Comparison } from "./compare";
import { help, optionsOf, type Options } from "./options";
import { reportText, type CaseChange, type Households, type Report } from "./report";
import { Sums } from "./sums";

type Calculator = { readonly assess: typeof assess };

/**
 * `npm run preview`: where a change of the law, or the passing of days, lands.
 * @param args what was typed behind the command
 * @param lastCommit the calculator of the last commit
 * @returns the exit status: 1 if any line had errors, 2 after a fault, which it tells in a sentence
 */
export async function preview(args: readonly string[], lastCommit: () => Promise<Calculator>): Promise<0 | 1 | 2> {
  try {
    const options = optionsOf(args);
    if (options.help) return written(help);
    const comparison = await comparisonOf(options, lastCommit);
    const on = options.on ?? dayInQingdao(Date.now());
    const cases = changedCases(comparison, options);
    const households = isatty(0) ? undefined : await addedUp(linesOf(["-"]), { comparison, on });
    const report: Report = {
      on: options.on,
      against: options.against,
      cases,
      ...(households?.lines && { households }),
    };
    written(options.json ? `${JSON.stringify(report)}\n` : reportText(report));
    return households?.faulty ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function written(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

async function comparisonOf({ on, against }: Options, lastCommit: () => Promise<Calculator>): Promise<Comparison> {
  const after = (household: Household, ownDay: CivilDate) => assess(household, on ?? ownDay);
  if (against !== undefined) return { before: (household) => assess(household, against), after };
  const last = await lastCommit().catch((error: unknown) => {
    throw new Fault(`What was committed last could not be read (${causeOf(error)}): --against names a day instead.`);
  });
  return { before: (household, ownDay) => last.assess(household, on ?? ownDay), after };
}

/** The shipped cases that change; one that cannot be judged on both days, as a birth too far ahead, is none. */
function changedCases({ before, after }: Comparison, { on, against }: Options): readonly CaseChange[] {
  return shippedCases().flatMap(({ name, title, on: ownDay, household }) => {
    if ([on, against].some((day) => day !== undefined && parseHousehold(household, day).errors)) return [];
    const rights = changesBetween(before(household, ownDay), after(household, ownDay));
    return rights.length === 0 ? [] : [{ name, title, rights }];
  });
}

interface Added {
  readonly comparison: Comparison;
  readonly on: CivilDate;
}

/** Adds up the households of many lines, a block of them in memory at a time. */
export async function addedUp(
  blocks: AsyncIterable<readonly string[]>,
  { comparison, on }: Added,
): Promise<Households> {
  const sums = new Sums();
  let [lines, faulty] = [0, 0];
  for await (const block of blocks)
    for (const line of block) {
      lines += 1;
      const read = readLine(line, on);
      if ("errors" in read) faulty += 1;
      else sums.add(comparison.before(read.household, on), comparison.after(read.household, on));
    }
  return { lines, faulty, rights: sums.rows() };
}
