"use client";

import { useEffect } from "react";
import { reveal } from "./reveal";

const entry = () => (window.history.state ?? {}) as { readonly card?: string };

/** Keeps with this entry of the history which card was left, for whoever comes back to it. */
export function leaveFrom(card: string): void {
  window.history.replaceState({ ...entry(), card }, "");
}

/**
 * Whoever comes back comes back to the card where an answer was to be changed or more to be read, not to the top.
 * @param areDrawn whether the cards are there to come back to
 */
export function useReturn(areDrawn: boolean): void {
  useEffect(() => {
    if (!areDrawn) return;
    const id = window.location.hash.slice(1) || (entry().card ?? "");
    const card = id === "" ? null : document.getElementById(id);
    if (!card?.matches("article")) return;
    reveal(id);
    card.tabIndex = -1;
    card.scrollIntoView();
    card.focus({ preventScroll: true });
  }, [areDrawn]);
}
