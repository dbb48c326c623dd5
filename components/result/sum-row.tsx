"use client";

import { useWords } from "@/components/answers/use-words";
import type { Sum } from "@/lib/result";
import { askId } from "./ask-id";
import { nameBesideFigure } from "./name-beside-figure";
import { reveal } from "./reveal";

/** A sum; it leads to its card, or to the question it waits for. */
export function SumRow({ sum: { id, name, state, figure, notes, waitsFor } }: { sum: Sum }) {
  const words = useWords();
  const [question] = waitsFor;
  const target = question === undefined ? id : askId(question);
  const known = state === "known";
  return (
    <a
      href={`#${target}`}
      onClick={() => reveal(target)}
      className="flex min-h-14 flex-wrap content-center items-baseline gap-x-3 px-inner py-2 hover:bg-brand-soft focus-visible:-outline-offset-3 sm:px-5"
    >
      <span className={`${nameBesideFigure.name} text-base/snug text-muted sm:basis-44`}>{words(name)}</span>
      <span className={`${nameBesideFigure.figure} grid`}>
        {known ? (
          <span className="block text-lg/snug font-bold text-brand first-letter:uppercase sm:text-xl/snug">
            {words(figure)}
          </span>
        ) : (
          <span className="text-base/snug text-muted">
            {state !== "free" && <span aria-hidden="true">— </span>}
            <span>{words(figure)}</span>
          </span>
        )}
        {notes.length > 0 && <span className="text-sm/snug text-muted">{notes.map(words).join(" · ")}</span>}
      </span>
    </a>
  );
}
