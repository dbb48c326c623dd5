import type { Setting } from "@/lib/entitlements";
import { interview, withValue } from "@/lib/household";
import type { AssessedCase } from "./case";
import { detailsOf, type ByStatus, type Details } from "./details";
import type { Card } from "./cards";
import type { Phrase } from "./phrase";
import { isGranted, judgedIn } from "./rights";
import { titleOf } from "./titles";

/** The case as it would be with one thing changed; the case itself stays as it is. */
export function trialOf({ given, on }: AssessedCase, set: Setting): AssessedCase {
  const then = "on" in set ? { given, on: set.on } : { given: withValue(given, set.path, set.value), on };
  return { ...interview(then.given, then.on), ...then };
}

/** The details of a trial: as ever, but nothing is asked, for an answer given there would be a real one. */
export function trialDetailsOf(trial: AssessedCase): Details {
  const { cards, beside } = detailsOf(trial);
  return { cards: unasked(cards), beside: { ...beside, cards: unasked(beside.cards) }, questions: [] };
}

function unasked(cards: ByStatus): ByStatus {
  const quiet = (card: Card): Card => ({ ...card, refine: [] });
  return { ...cards, eligible: cards.eligible.map(quiet), referred: cards.referred.map(quiet) };
}

/** The rights that a family has now, and would not have in a trial. */
export function lostIn(trial: AssessedCase, now: AssessedCase): readonly Phrase[] {
  const kept = new Set(grantedIn(trial));
  return grantedIn(now)
    .filter((id) => !kept.has(id))
    .map(titleOf);
}

function grantedIn({ assessment }: AssessedCase) {
  return judgedIn(assessment)
    .filter(isGranted)
    .map(({ id }) => id);
}
