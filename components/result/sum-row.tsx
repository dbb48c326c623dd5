"use client";

import { useWords } from "@/components/answers/use-words";
import type { Sum } from "@/lib/result";
import { askId } from "./ask-id";
import { reveal } from "./reveal";

/** A sum; it leads to its card, or to the question it waits for. One without a figure is a line of small type. */
export function SumRow({ sum: { id, name, state, figure, notes, waitsFor } }: { sum: Sum }) {
  const words = useWords();
  const [question] = waitsFor;
  const target = question === undefined ? id : askId(question);
  const known = state === "known";
  return (
    <a
      href={`#${target}`}
      onClick={() => reveal(target)}
      className={`flex min-h-[max(2.75rem,44px)] flex-wrap content-center items-baseline gap-x-3 px-inner hover:bg-brand-soft focus-visible:-outline-offset-3 sm:px-4 print:min-h-0 ${known ? "py-1.5" : "py-1"}`}
    >
      <span className={`min-w-22 text-muted ${known ? "text-base/snug" : "text-sm/snug"}`}>{words(name)}</span>
      <span className="min-w-0">
        {known ? (
          <span className="block text-lg/snug font-bold text-brand first-letter:uppercase sm:text-xl/snug">
            {words(figure)}
          </span>
        ) : (
          <span className="block text-sm/snug text-muted">
            {state !== "free" && <span aria-hidden="true">— </span>}
            <span>{words(figure)}</span>
          </span>
        )}
      </span>
      {notes.length > 0 && <span className="text-sm/snug text-muted">{notes.map(words).join(" · ")}</span>}
    </a>
  );
}
