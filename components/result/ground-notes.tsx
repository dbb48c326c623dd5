"use client";

import { useWords } from "@/components/answers/use-words";
import type { Card } from "@/lib/result";

/** What became of the ground that a right of the draft stands on. */
export function GroundNotes({ card: { notes } }: { card: Card }) {
  const words = useWords();
  return notes.map((note) => (
    <p key={note.key} className="border-l-4 border-attention pl-3 text-base">
      {words(note)}
    </p>
  ));
}
