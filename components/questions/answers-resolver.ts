import { set, type FieldErrors, type Resolver } from "react-hook-form";
import { caseOnceKnown } from "@/components/answers/use-case";
import { errorsAbout, type Answers, type AskedQuestion } from "@/lib/household";

/**
 * Checks what was typed as the case does, by the household's schema, and keeps the errors that can be mended on this
 * form: an answer that is not asked, or asked elsewhere, must not hold anyone up.
 * @param isHere whether a question stands on the form
 */
export function answersResolver(isHere: (question: AskedQuestion) => boolean): Resolver<Answers, unknown, Answers> {
  return async (answers) => {
    const now = await caseOnceKnown(answers);
    const errors: FieldErrors<Answers> = {};
    for (const { path, code } of errorsAbout(now.asked.filter(isHere), now.errors, now))
      set(errors, path, { type: code, message: code });
    return Object.keys(errors).length === 0 ? { values: answers, errors: {} } : { values: {}, errors };
  };
}
