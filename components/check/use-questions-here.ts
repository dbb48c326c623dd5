"use client";

import { useState, useSyncExternalStore, type FocusEvent } from "react";
import { useCase } from "@/components/answers/use-case";
import { everyQuestion, type AskedQuestion, type Step } from "@/lib/household";

interface QuestionsHere {
  readonly questions: readonly AskedQuestion[];
  /** For the form: follows the cursor. */
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * The questions that stand on a step: those asked; and of those held back, the one that the cursor is in, for it must
 * not go from under it, and the one that the address leads to. Before the visit is known, the first that may be asked.
 */
export function useQuestionsHere(step: Step): QuestionsHere {
  const now = useCase();
  const [at, setAt] = useState<string>();
  const called = useSyncExternalStore(subscribe, pathCalled, () => "");
  const here = everyQuestion(now.answers.children.length, now).filter((question) => question.step === step);
  const stands = ({ moot, held, path }: AskedQuestion) => !moot && (!held || path === at || path === called);
  const questions = here.filter(stands);
  return {
    questions: now.loaded || questions.length > 0 ? questions : here.filter(({ moot }) => !moot).slice(0, 1),
    onFocus: ({ target }) => setAt(target.closest("fieldset")?.id),
  };
}

function pathCalled(): string {
  return window.location.hash.slice(1);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}
