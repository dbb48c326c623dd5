import { parseArgs } from "node:util";
import type { CivilDate } from "@/lib/entitlements";
import { faultOfDay } from "@/lib/household";
import { Fault } from "../command-line/fault";

/** What is to be compared. */
export interface Options {
  /** The day that is looked at; without one each case keeps its own, and households are judged today. */
  readonly on: CivilDate | undefined;
  /** The day it is compared with; without one, the same day by the law of the last commit. */
  readonly against: CivilDate | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const help = `npm run preview -- [--on YYYY-MM-DD] [--against YYYY-MM-DD] [--json] [< households.ndjson]

Shows which cases of lib/entitlements/cases change, and by how much: by the rows as they are in the working tree against
those of the last commit, or, with --against, between two days by the rows as they are.

Households that come in, one a line as for \`npm run assess\`, are judged on the same day and added up, right by right: how
many have it, how many gain or lose, what is paid in the month of that day and in all, in yuan. A line's own "on" does not
count. Only money granted is added up: no deduction, and no rent that a family draws from its own savings.

  --json   prints one JSON object

Ends with 0; with 1 if any line had errors; with 2 after a fault.
`;

/**
 * Reads what was typed behind the command.
 * @throws Fault for an option or a day that is not known
 */
export function optionsOf(args: readonly string[]): Options {
  const { on, against, json = false, help: wanted = false } = parsed(args);
  for (const [name, day] of Object.entries({ on, against }))
    if (day !== undefined && faultOfDay(day) !== undefined)
      throw new Fault(`--${name} takes a day such as 2027-01-01, not “${day}”.`);
  if (against !== undefined && on === undefined)
    throw new Fault("--against needs --on: the day that is compared with it.");
  return { on, against, json, help: wanted };
}

function parsed(args: readonly string[]) {
  const options = {
    on: { type: "string" },
    against: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [sentence = ""] = String(error instanceof Error ? error.message : error).split(". ");
    throw new Fault(`${sentence.replace(/\.?$/, ".")} --help tells what there is.`);
  }
}
