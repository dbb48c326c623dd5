import type { Judgement } from "./assessment";
import { besideCatalogue, type BesideId } from "./beside-catalogue";
import { catalogue, type EntitlementId } from "./catalogue";
import { factsOf } from "./facts/facts";
import type { CivilDate, FieldPath, Household } from "./household";

/** The name of a right, of the plan or beside it. */
export type RightId = EntitlementId | BesideId;

/** All rights, those of the plan first, judged for one family on one day. */
export type Judged = readonly Judgement<RightId>[];

const rights = [...catalogue, ...besideCatalogue];

/** Judges every right for a valid household on a day. */
export function judgeAll(household: Household, on: CivilDate): Judged {
  const facts = factsOf(household, on);
  return rights.map(({ judge }) => judge(facts));
}

/**
 * The rights once a question that was open is answered: judged anew are those that waited for it, for no other has
 * another status, other benefits, or waits for anything else. Of these others the reasons, and what was assumed, stay as
 * they were before.
 * @param judged the rights before
 * @param path the field that is answered
 * @param household the one before, with that answer
 */
export function judgeAfter(
  judged: Judged,
  path: FieldPath,
  { household, on }: { readonly household: Household; readonly on: CivilDate },
): Judged {
  const facts = factsOf(household, on);
  return rights.map(({ judge }, place) => {
    const before = judged[place];
    return before && !isWaitingFor(path, before) ? before : judge(facts);
  });
}

/** Whether some right waits for an answer, or would be sharpened by it. */
export function isWaitedFor(path: FieldPath, judged: Judged): boolean {
  return judged.some((right) => isWaitingFor(path, right));
}

function isWaitingFor(path: FieldPath, { missing, refine }: Judgement<RightId>): boolean {
  return missing.includes(path) || refine.includes(path);
}
