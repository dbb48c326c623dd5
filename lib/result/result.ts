import type { AssessedCase } from "./case";
import { detailsOf, type Details } from "./details";
import { outlineOf, type Outline } from "./outline";

/** All that a family is told, in no language yet: page, paper and files say the same. */
export interface Result extends Outline, Details {}

/** Makes of a judged case what the family is told; what is costly, only once it is asked for. */
export function resultOf(of: AssessedCase): Result {
  const [outline, details] = [outlineOf(of), detailsOf(of)];
  return {
    on: outline.on,
    get gist() {
      return outline.gist;
    },
    sums: outline.sums,
    get also() {
      return outline.also;
    },
    cards: details.cards,
    beside: details.beside,
    get questions() {
      return details.questions;
    },
  };
}
