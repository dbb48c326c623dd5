"use client";

import { useRef, useState } from "react";
import { currentAnswers, keepAnswers } from "@/components/answers/session";
import { useCase } from "@/components/answers/use-case";
import { Button } from "@/components/ui/button";
import { keepAsTyped, takeInstead, valueAt, type AskedQuestion, type Doubt } from "@/lib/household";
import { doubtsOf } from "./doubts-of";
import { useDoubtWords } from "./use-doubt-words";
import { useLater } from "./use-later";

type Props = {
  id: string;
  question: AskedQuestion;
  /** Asks at once whenever this changes: one sends the form off. */
  prompt?: number;
  /** The same is asked elsewhere on the page, and heard there. */
  silent?: boolean | undefined;
};

/**
 * Asks an improbable answer back, where it stands: one tap takes what was meant, or keeps what was typed. It waits until
 * one has stopped typing, and nothing changes without the tap.
 */
export function DoubtNote({ id, question, prompt, silent }: Props) {
  const { path } = question;
  const words = useDoubtWords();
  const note = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ value: Doubt["value"]; words: string }>();
  const now = useCase();
  const doubt = useLater(
    doubtsOf(now).find((candidate) => candidate.path === path),
    prompt,
  );
  const isSettled = said !== undefined && valueAt(now.given, ...path.split(".")) === said.value;

  function settle(of: Doubt, meant?: number) {
    const { kept, taken } = words(of, question);
    const answers = currentAnswers();
    keepAnswers(meant === undefined ? keepAsTyped(answers, of) : takeInstead(answers, of, meant));
    setSaid(meant === undefined ? { value: of.value, words: kept } : { value: meant, words: taken(meant) });
    note.current?.focus();
  }

  return (
    <div ref={note} id={id} tabIndex={-1} className="grid gap-2 scroll-mt-4 has-[p:empty]:hidden">
      <p role={silent ? undefined : "status"}>{doubt ? words(doubt, question).ask : isSettled && said.words}</p>
      {doubt && (
        <div className="flex flex-wrap gap-2 print:hidden">
          {doubt.instead.map((meant) => (
            <Button key={meant} kind="secondary" onClick={() => settle(doubt, meant)}>
              {words(doubt, question).instead(meant)}
            </Button>
          ))}
          <Button kind="secondary" onClick={() => settle(doubt)}>
            {words(doubt, question).keep}
          </Button>
        </div>
      )}
    </div>
  );
}
