import { assess } from "@/lib/entitlements";
import { withValue } from "@/lib/household";
import type { Card } from "./cards";
import type { AssessedCase } from "./case";
import { say } from "./phrase";
import { judgedIn, type RightId } from "./rights";

/** The rights whose figures or status rest on an answer that is still to be checked: without it they would wait for it. */
export function uncheckedRights({ household, doubts = [], on }: AssessedCase): ReadonlySet<RightId> {
  const resting = doubts.flatMap(({ path }) =>
    judgedIn(assess(withValue(household, path, undefined), on))
      .filter(({ missing, refine }) => missing.includes(path) || refine.includes(path))
      .map(({ id }) => id),
  );
  return new Set(resting);
}

/** A card whose figures are called what they are: neither exact nor anything else before their answer is checked. */
export function asUnchecked(card: Card): Card {
  const bound = say("benefits.bound.unchecked");
  return { ...card, gains: card.gains.map((gain) => (gain.bound ? { ...gain, bound } : gain)) };
}
