"use client";

import { useEffect, useState } from "react";

/**
 * A part of the program that is fetched once it is needed.
 * @param load fetches it; the same function at every call
 * @returns nothing while it is under way, and where it cannot be had: have another way ready
 */
export function useLoaded<Part extends object>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setPart(loaded),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return part;
}
