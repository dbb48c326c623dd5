import { startTransition, useEffect, useState } from "react";

/**
 * Whether what comes below the first screen is to be drawn: as soon as what stands on it does. What a family gets is
 * read a second sooner on a slow phone.
 */
export function useRest(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => startTransition(() => setDrawn(true)), []);
  return isDrawn;
}
