import type { CivilDate } from "@/lib/entitlements";
import { alsoOf, type Also } from "./also";
import type { AssessedCase } from "./case";
import { gistOf } from "./gist";
import type { Phrase } from "./phrase";
import type { Sum } from "./sum";
import { sumsOf } from "./sums";

/** What stands first of a result: on a page it is there before the details are. */
export interface Outline {
  readonly on: CivilDate;
  /** All of it in a sentence or two. */
  readonly gist: readonly Phrase[];
  readonly sums: readonly Sum[];
  /** The largest amounts that are part of no sum. */
  readonly also: readonly Also[];
}

/** Makes of a judged case what a family is told first. */
export function outlineOf(of: AssessedCase): Outline {
  return {
    on: of.on,
    get gist() {
      return gistOf(of);
    },
    sums: sumsOf(of),
    get also() {
      return alsoOf(of);
    },
  };
}
