"use client";

import { useWords } from "@/components/answers/use-words";
import { say, type RightId } from "@/lib/result";
import type { Suggested } from "@/lib/result/suggestions";
import { TryIt } from "./try-it";

/** What would bring a right that is refused, each change in one sentence, to be tried. */
export function CardChanges({ id, turning }: { id: RightId; turning: readonly Suggested[] }) {
  const words = useWords();
  return (
    <ul className="grid gap-1 border-l-4 border-brand pl-3 text-base print:hidden">
      {turning.map((suggested) => (
        <li key={suggested.key} className="grid">
          {suggested.wins
            .filter((win) => win.id === id)
            .map(({ figure }) => (
              <p key={id}>{words(say("result.suggest.line", { change: suggested.change, figure }))}</p>
            ))}
          <TryIt suggested={suggested} at={id} />
        </li>
      ))}
    </ul>
  );
}
