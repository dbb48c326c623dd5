import { get, set } from "react-hook-form";
import { noChild, type Answers } from "@/lib/household";

/** What a form holds, input by input: `FormData`. */
type Entries = Iterable<readonly [name: string, value: unknown]>;

/**
 * Adds what was typed or picked before the scripts came, wherever nothing is kept yet.
 * @param kept what the tab keeps
 * @param typed what the form made before the visit holds
 */
export function withTypedEarly(kept: Answers, typed: Entries): Answers {
  const answers = structuredClone(kept);
  for (const [name, value] of typed) {
    const before: unknown = get(kept, name);
    const now: unknown = Array.isArray(before) ? [...new Set([...(get(answers, name) as unknown[]), value])] : value;
    if (before === "" || (Array.isArray(before) && before.length === 0)) set(answers, name, now);
    if (before === false) set(answers, name, true);
  }
  return withFirstChild(answers);
}

/** A family that has some children is asked for the first at once. */
function withFirstChild(answers: Answers): Answers {
  if (answers.hasChildren !== "some" || answers.children.length > 0) return answers;
  return { ...answers, children: [noChild()] };
}
