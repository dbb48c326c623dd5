"use client";

import { useState } from "react";
import { useLoading, type Loading } from "@/components/ui/use-loaded";
import { usePrinting } from "@/components/ui/use-printing";
import { loadRest, restHere } from "./load-rest";
import type * as Rest from "./part";

/**
 * What is drawn below the first screen: as soon as what stands on it is, and it is fetched. What a family gets is read
 * sooner so on a slow phone.
 * @param atOnce it is drawn with the rest, if it is here: whoever comes back by Back is put where one was, which must be
 * there
 */
export function useRest(atOnce: boolean): [Loading<typeof Rest>, retry: () => void] {
  const [first] = useState(() => (atOnce ? restHere() : undefined));
  const printing = usePrinting();
  const [loading, retry] = useLoading(first ? undefined : loadRest);
  // A printer waits for nothing to be drawn.
  const part = first ?? loading.part ?? (printing ? restHere() : undefined);
  return [part ? { part } : loading, retry];
}
