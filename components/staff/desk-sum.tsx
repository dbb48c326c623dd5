"use client";

import { useWords } from "@/components/answers/use-words";
import { FieldLink } from "@/components/ui/field-link";
import type { Sum } from "@/lib/result";

/** One sum by its name; one that is open leads to the first question it waits for. */
export function DeskSum({ sum: { name, state, figure, notes, waitsFor } }: { sum: Sum }) {
  const words = useWords();
  return (
    <div className="flex min-h-11 flex-wrap items-baseline gap-x-3 py-1.5">
      <dt className="grow basis-22 text-base/snug text-muted">{words(name)}</dt>
      <dd className="grid min-w-0 grow-999 basis-36 justify-items-start">
        {state === "known" && (
          <strong className="text-lg/snug text-brand first-letter:uppercase">{words(figure)}</strong>
        )}
        {(state === "none" || state === "free") && <span className="text-base/snug text-muted">{words(figure)}</span>}
        {state === "open" && <FieldLink field={waitsFor[0] ?? ""}>{words(figure)}</FieldLink>}
        {notes.length > 0 && <span className="text-sm/snug text-muted">{notes.map(words).join(" · ")}</span>}
      </dd>
    </div>
  );
}
