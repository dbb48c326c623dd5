import { notesOn, type MovedGround } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { citationsOf } from "./citations";
import { hotlines } from "./hotlines";
import { onDay, say, type Phrase, type Value } from "./phrase";
import type { RightId } from "./rights";

/** Whom a note sends the family to. */
const asked: Partial<Record<MovedGround["id"], string>> = {
  "covered-in-full": hotlines.insurance,
  "second-as-first": hotlines.fund,
};

/** What became of the ground a right of the plan stands on, with its day and its source; it changes no figure. */
export function groundNotesOf(id: RightId, { household, on }: AssessedCase): readonly Phrase[] {
  // The province adds days to maternity leave for births within policy alone.
  const isAdded = id !== "maternity-leave" || household.withinPolicy !== false;
  const notes = notesOn(id, on).filter((note) => isAdded || note.id !== "provincial-law");
  return notes.map((note) =>
    say(`moved.${note.id}`, { from: onDay(note.from), number: asked[note.id], source: sourceOf(note) }),
  );
}

function sourceOf({ source }: MovedGround): Value | undefined {
  if (source?.clause === undefined) return undefined;
  const { instrument, clause } = source;
  return citationsOf([{ instrument, clause }]);
}
