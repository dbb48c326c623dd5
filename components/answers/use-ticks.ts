"use client";

import { useSyncExternalStore } from "react";
import { readTicks, subscribeToTicks } from "./ticks";

/** The names that are ticked off in this tab; none before the visit. */
export function useTicks(): ReadonlySet<string> {
  const names = useSyncExternalStore(subscribeToTicks, readTicks, () => "");
  return new Set(names.split(" "));
}
