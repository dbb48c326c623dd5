"use client";

import { useState, useSyncExternalStore, type FocusEvent } from "react";
import { useCase } from "@/components/answers/use-case";
import type { AskedQuestion, Step } from "@/lib/household";
import { pathCalled, subscribeToCalls } from "./call";
import { questionsOf } from "./one-by-one";

interface QuestionsHere {
  readonly questions: readonly AskedQuestion[];
  /** What the address names. */
  readonly called: string;
  /** Where one is: in the field that the cursor came to last, or in what the address has named since. */
  readonly place: string;
  /** For the form: follows the cursor. */
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * The questions that stand on a step: those asked; and of those held back, the one that the cursor is in, for it must
 * not go from under it, and the one that the address leads to. Before the visit is known, the first that may be asked.
 */
export function useQuestionsHere(step: Step): QuestionsHere {
  const now = useCase();
  const [cursor, setCursor] = useState<{ at: string | undefined; called: string }>();
  const called = useSyncExternalStore(subscribeToCalls, pathCalled, () => "");
  const here = questionsOf(step, now);
  const questions = here.filter(({ held, path }) => !held || path === cursor?.at || path === called);
  return {
    questions: now.loaded || questions.length > 0 ? questions : here.slice(0, 1),
    called,
    place: (cursor?.called === called && cursor.at) || called,
    onFocus: ({ target }) => setCursor({ at: target.closest("fieldset")?.id, called }),
  };
}
