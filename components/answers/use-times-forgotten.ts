"use client";

import { useSyncExternalStore } from "react";
import { readTimesForgotten, subscribeToKept } from "./kept-text";

/** How often this page has forgotten the answers: as a `key`, it lets all that goes with them begin anew. */
export function useTimesForgotten(): number {
  return useSyncExternalStore(subscribeToKept, readTimesForgotten, () => 0);
}
