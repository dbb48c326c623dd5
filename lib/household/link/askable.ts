import { assess, birthday, catalogue, fields, partsOf, toDate } from "@/lib/entitlements";
import type { CivilDate, FieldPath, Household } from "@/lib/entitlements";
import { daysAfter } from "../civil-dates";
import { questionOn, situations } from "../questions";
import { LONGEST_WAIT } from "../schema";
import { withValue } from "../with-value";

/**
 * Which of some paths may be asked once open questions are answered, whatever the answers: right by right, what it
 * waits for is answered in each way that could matter, until it is decided and nothing sharpens it.
 * @param paths those looked for
 * @param household the answers that count now
 * @param on the day of assessment
 */
export function askableAmong(
  paths: readonly FieldPath[],
  { household, on }: { readonly household: Household; readonly on: CivilDate },
): readonly FieldPath[] {
  const sought = new Set(paths);
  const follow = (right: number, of: Household): void => {
    if (sought.size === 0) return;
    const { missing = [], refine = [] } = assess(of, on).entitlements[right] ?? {};
    const open = [...missing, ...refine];
    open.forEach((path) => sought.delete(path));
    const [next] = open;
    if (next !== undefined) for (const value of samplesOf(next, on)) follow(right, withValue(of, next, value));
  };
  catalogue.forEach((_, right) => follow(right, household));
  return paths.filter((path) => !sought.has(path));
}

/** Answers that may lead to different questions. */
function samplesOf(path: FieldPath, on: CivilDate): readonly unknown[] {
  const field = fields.find((candidate) => candidate.path === path);
  const input = field && questionOn(field.name).input;
  switch (input?.kind) {
    case "yesNo":
      return [true, false];
    case "choice":
      return input.options;
    case "situations":
      return [situations, []];
    case "children":
      return [[], [...grown(on), on].map(born), [...grown(on), daysAfter(on, LONGEST_WAIT)].map(born)];
    default:
      return [0];
  }
}

const born = (birthDate: CivilDate) => ({ birthDate });

/** Two children of ages at which rights begin and end, so that the one born last is the third. */
const grown = (on: CivilDate) => [10, 4].map((years) => toDate(birthday(partsOf(on), -years)));
