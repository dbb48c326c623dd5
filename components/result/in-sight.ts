import type { OpenQuestion } from "@/lib/result";

/** How many questions stand open at once: more would be a wall. */
const AT_ONCE = 4;

type Asked = Pick<OpenQuestion, "settles" | "unsure">;

/**
 * Parts questions into those in sight and those folded away: an answered one keeps its place, and the next comes up
 * for it. Whoever is not sure has answered.
 */
export function inSight<Question extends Asked>(
  questions: readonly Question[],
): Record<"first" | "rest", readonly Question[]> {
  const open = questions.filter(({ settles, unsure }) => settles.length > 0 && !unsure);
  const next = open[AT_ONCE];
  const end = next ? questions.indexOf(next) : questions.length;
  return { first: questions.slice(0, end), rest: questions.slice(end) };
}
