"use client";

import { useEffect, useRef, useState, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import { useCase } from "@/components/answers/use-case";
import { useElder } from "@/components/elder/use-elder";
import { questionAbout, type AskedQuestion, type Step } from "@/lib/household";
import { call } from "./call";
import { questionAfter, questionAt, questionBefore, questionsOf, upTo, type Standing } from "./one-by-one";
import { useFrom } from "./use-from";
import type { useQuestionsHere } from "./use-questions-here";

type Here = Pick<ReturnType<typeof useQuestionsHere>, "questions" | "place">;

/** How a step shows its questions. */
export interface OneByOne extends Pick<Here, "questions"> {
  /** Each alone on its screen, as in elder mode; otherwise they stand together. */
  readonly isAlone: boolean;
  /** The one that is shown alone. */
  readonly shown: AskedQuestion | undefined;
  /** Those that sending the form off judges. */
  readonly judged: readonly AskedQuestion[];
  readonly before: AskedQuestion | undefined;
  /** By answers that may be newer than those last drawn. */
  readonly after: (now: Standing) => AskedQuestion | undefined;
  /** Shows the question that a path belongs to. */
  readonly show: (path: string) => void;
  /** For the form: shows a question before a link to a field of it is followed. */
  readonly onClickCapture: (event: MouseEvent) => void;
}

/**
 * @param step the step
 * @param here the questions that stand on it, and the path that one is at
 */
export function useOneByOne(step: Step, { questions, place }: Here): OneByOne {
  const isAlone = useElder();
  const { loaded } = useCase();
  const sender = useFrom()?.sender;
  const [met, setMet] = useState<readonly string[]>();
  if (loaded && !met) setMet(questions.map(({ path }) => path));
  const shown = questionAt(questions, place);
  useSameSight(shown, isAlone);

  function show(path: string) {
    const to = questionAbout(path, questions)?.path ?? path;
    if (isAlone && shown && to !== shown.path) call(to, shown.path);
  }

  return {
    isAlone,
    questions,
    shown,
    judged: isAlone ? upTo(questions, shown) : questions,
    before: questionBefore(questions, shown),
    after: (now) => questionAfter(questionsOf(step, now), { shown, given: now.given, sender, met: met ?? [] }),
    show,
    onClickCapture({ target }) {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href^='#']");
      if (link) flushSync(() => show(link.hash.slice(1)));
    },
  };
}

/** Who turns elder mode off finds all questions at once, and in sight the one that was shown. */
function useSameSight(shown: AskedQuestion | undefined, isAlone: boolean): void {
  const wasAlone = useRef(isAlone);
  useEffect(() => {
    if (wasAlone.current && !isAlone && shown) document.getElementById(shown.path)?.scrollIntoView();
    wasAlone.current = isAlone;
  }, [shown, isAlone]);
}
