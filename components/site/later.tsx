"use client";

import { useRest } from "./use-rest";

/** A piece of the frame that comes once the page rests. */
export function Later({ piece }: { piece: "News" | "OnThisDevice" | "Watch" }) {
  const rest = useRest();
  if (!rest) return null;
  const { InWords, [piece]: Piece } = rest;
  return (
    <InWords>
      <Piece />
    </InWords>
  );
}
