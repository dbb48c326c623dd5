import { zodResolver } from "@hookform/resolvers/zod";
import { get, set, type FieldErrors, type Resolver } from "react-hook-form";
import { caseOf } from "@/components/answers/use-case";
import { errorsAbout, type Answers, type AskedQuestion } from "@/lib/household";
import { answersSchema } from "./answers-schema";

/**
 * Checks what was typed by the household's schema, and keeps the errors that can be mended on this form: an answer
 * that is not asked, or asked elsewhere, must not hold anyone up.
 * @param isHere whether a question stands on the form
 */
export function answersResolver(isHere: (question: AskedQuestion) => boolean): Resolver<Answers, unknown, Answers> {
  return async (answers, context, options) => {
    const now = caseOf(answers);
    const all = await zodResolver(answersSchema(now.on))(answers, context, options as never);
    const errors: FieldErrors<Answers> = {};
    for (const { path } of errorsAbout(now.asked.filter(isHere), now.errors, now)) {
      const error: unknown = get(all.errors, path);
      if (error) set(errors, path, error);
    }
    return Object.keys(errors).length === 0 ? { values: answers, errors: {} } : { values: {}, errors };
  };
}
