"use client";

import { useEffect, useRef, type SubmitEvent } from "react";
import type { UseFormReturn } from "react-hook-form";
import { caseOnceKnown } from "@/components/answers/use-case";
import { doubtsOf } from "@/components/doubts/doubts-of";
import { useHoldForDoubts } from "@/components/doubts/use-hold-for-doubts";
import { useRouter } from "@/components/i18n/navigation";
import { errorPaths } from "@/components/questions/error-paths";
import { questionAbout, type Answers, type Step } from "@/lib/household";
import type { OneByOne } from "./use-one-by-one";
import { useFrom } from "./use-from";
import { wayOn } from "./way-on";

/**
 * What sending a step off does: on to the next question where they stand alone, or out of the step; or else to the
 * answer that is wrong or improbable.
 * @returns the handler for the form
 */
export function useSend(step: Step, form: UseFormReturn<Answers, unknown, Answers>, oneByOne: OneByOne) {
  const { isAlone, questions, judged, after, show } = oneByOne;
  const hold = useHoldForDoubts(form.formState.submitCount);
  const router = useRouter();
  const from = useFrom();

  /** The press that is under way, if one is: before the calculator has come it waits. */
  const pressed = useRef<AbortController>(undefined);
  useEffect(() => () => pressed.current?.abort(), []);

  // What is asked follows from the answers sent, which may be newer than those last drawn.
  const send = ({ signal }: AbortController) =>
    form.handleSubmit(
      async (sent) => {
        const now = await caseOnceKnown(sent);
        if (signal.aborted) return;
        const here = isAlone ? judged : now.asked.filter((question) => question.step === step);
        const doubtful = hold(doubtsOf(now).filter(({ path }) => here.some((question) => question.path === path)));
        if (doubtful !== undefined) return show(doubtful);
        const next = isAlone ? after(now) : undefined;
        if (next) show(next.path);
        else router.push(wayOn(step, now, from).href);
      },
      (errors) => {
        if (signal.aborted) return;
        const wrong = errorPaths(errors).map((path) => questionAbout(path, questions));
        const first = questions.find((question) => wrong.includes(question));
        if (first) show(first.path);
      },
    );

  // It counts once; who leaves the step meanwhile, or goes on answering, is not sent on.
  return async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pressed.current) return;
    const press = new AbortController();
    const end = () => {
      press.abort();
      if (pressed.current === press) pressed.current = undefined;
    };
    pressed.current = press;
    event.currentTarget.addEventListener("input", end, { signal: press.signal });
    await send(press)(event).finally(end);
  };
}
