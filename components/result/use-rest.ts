import { startTransition, useEffect, useState } from "react";

/**
 * Whether what comes below the first screen is to be drawn: as soon as what stands on it does. What a family gets is
 * read half a second sooner on a slow phone.
 * @param atOnce it is drawn with the rest: whoever comes back by Back is put where one was, which must be there
 */
export function useRest(atOnce: boolean): boolean {
  const [isDrawn, setDrawn] = useState(atOnce);
  useEffect(() => startTransition(() => setDrawn(true)), []);
  return isDrawn;
}
