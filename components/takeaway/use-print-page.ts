"use client";

import { useEffect, useState } from "react";

/** How long a printer is kept waiting for the code at the end of the page: milliseconds. */
const PATIENCE = 5_000;

/**
 * Prints the page with the code at its end, or without one where that takes too long.
 * @param waits whether what draws the code is still under way
 * @returns whether the page waits to be printed, and how to ask for it
 */
export function usePrintPage(waits: boolean): { readonly asked: boolean; readonly printPage: () => void } {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return;
    // After all that came with the code is drawn: what a printer's dialog changes is drawn at once, and in no effect.
    const timer = setTimeout(
      () => {
        setAsked(false);
        window.print();
      },
      waits ? PATIENCE : 0,
    );
    return () => clearTimeout(timer);
  }, [asked, waits]);
  return { asked, printPage: () => (waits ? setAsked(true) : window.print()) };
}
