"use client";

import { useState, type FocusEvent } from "react";
import { useCase } from "@/components/answers/use-case";
import { errorsAbout, valueAt, type AskedQuestion } from "@/lib/household";

interface Stands {
  /** Whether a question stands on the desk now. */
  readonly stands: (question: AskedQuestion) => boolean;
  /** For the form: follows the cursor. */
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Which questions stand on the desk: those asked; of the others, what something is filled in at, and the one that the
 * cursor is in, for it must not go from under it.
 */
export function useStands(): Stands {
  const now = useCase();
  const [at, setAt] = useState<string>();
  const isFilledIn = (question: AskedQuestion) =>
    valueAt(now.given, ...question.path.split(".")) !== undefined ||
    errorsAbout([question], now.errors, now).length > 0;
  return {
    stands: (question) => (!question.moot && !question.held) || question.path === at || isFilledIn(question),
    onFocus: ({ target }) => setAt(target.closest("fieldset")?.id),
  };
}
