import type { Case } from "@/components/answers/use-case";
import { carriedPaths, offeredFields, questionAbout, type AskedQuestion } from "@/lib/household";

/** An answer that nothing asks for now. */
export interface Unused {
  readonly path: string;
  readonly question: AskedQuestion;
}

/** The answers that a link to the case carries though they are not asked now, in asking order. */
export function unusedAnswers(now: Case): readonly Unused[] {
  const shown = new Set(now.asked.flatMap((question) => [question.path, ...offeredFields(question, now)]));
  return [...carriedPaths(now.given, now.on)]
    .filter((path) => !shown.has(path))
    .flatMap((path) => {
      const question = questionAbout(path, now.every);
      return question ? [{ path, question }] : [];
    });
}
