"use client";

import { useEffect } from "react";
import { reveal } from "./reveal";

/** Whoever comes back from changing an answer comes back to the card the change was asked for, not to the top. */
export function useReturn(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    const card = id === "" ? null : document.getElementById(id);
    if (!card?.matches("article")) return;
    reveal(id);
    card.tabIndex = -1;
    card.scrollIntoView();
    card.focus({ preventScroll: true });
  }, []);
}
