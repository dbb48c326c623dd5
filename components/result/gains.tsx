"use client";

import { useWords } from "@/components/answers/use-words";
import type { Gain } from "@/lib/result";

type Props = {
  gains: readonly Gain[];
  /** Whether what they come to together stands above them: then each is told in its sentence alone. */
  isTogether: boolean;
};

/** What a right brings: a figure, what the figure is, and all of it in one sentence; a figure of several is told once. */
export function Gains({ gains, isTogether }: Props) {
  const words = useWords();
  const named = (place: number) => {
    const [gain, before] = [gains[place], gains[place - 1]];
    if (!gain || (isTogether && gain.bound)) return false;
    return !before || words(headOf(gain)) !== words(headOf(before));
  };
  return (
    <ul className="grid gap-1 print:gap-0">
      {gains.map((gain, place) => (
        <li
          key={place}
          className={`grid gap-0.5 ${isTogether ? "" : "print:grid-cols-[20rem_minmax(0,1fr)] print:gap-x-3"}`}
        >
          {named(place) ? <Figure of={gain} /> : !isTogether && <span className="hidden print:block" />}
          <p>{words(gain.sentence)}</p>
        </li>
      ))}
    </ul>
  );
}

const headOf = ({ figure, bound }: Gain) => [figure, ...(bound ? [bound] : [])];

function Figure({ of: { figure, bound } }: { of: Gain }) {
  const words = useWords();
  return (
    <p className="first-letter:uppercase">
      <span className={`mr-3 font-bold ${bound ? "text-lg/snug text-brand sm:text-xl/snug" : "text-lg/snug"}`}>
        {words(figure)}
      </span>
      {bound && <span className="inline-block text-sm text-muted">{words(bound)}</span>}
    </p>
  );
}
