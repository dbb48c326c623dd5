import { birthday, fields, partsOf, toDate, type CivilDate, type FieldPath } from "@/lib/entitlements";
import { daysAfter } from "./civil-dates";
import { questionOn, situations } from "./questions";
import { LONGEST_WAIT } from "./bounds";

/** Answers to a field that may lead to different questions; of an amount one will do, for none turns on how much. */
export function samplesOf(path: FieldPath, on: CivilDate): readonly unknown[] {
  const field = fields.find((candidate) => candidate.path === path);
  const input = field && questionOn(field.name).input;
  switch (input?.kind) {
    case "yesNo":
      return [true, false];
    case "choice":
      return input.options;
    case "count":
      return [0, 1];
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
