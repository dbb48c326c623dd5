import type { Household } from "@/lib/entitlements";
import { isUnanswered } from "./fill";
import { fieldQuestions, type AskedQuestion, type Interview } from "./interview";

/**
 * Every question there is, in asking order: those that nothing waits for are marked `moot`, those behind an open gate
 * `held`. A wizard leaves them out; whoever sees the whole household on one page still reaches them.
 * @param children how many children are listed, with or without a date of birth
 * @param of what is asked or held back, and all valid answers
 */
export function everyQuestion(
  children: number,
  { asked, held, given }: Pick<Interview, "asked" | "held"> & { readonly given: Household },
): readonly AskedQuestion[] {
  const waitedFor = [...asked, ...held];
  return fieldQuestions
    .filter(({ child }) => child === undefined || child < children)
    .map(
      (question) =>
        waitedFor.find(({ path }) => path === question.path) ?? {
          ...question,
          open: isUnanswered(given, question),
          moot: true,
        },
    );
}
