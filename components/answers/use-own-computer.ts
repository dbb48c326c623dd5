"use client";

import { useSyncExternalStore } from "react";
import { isOwnComputer, subscribeToOwnComputer } from "./own-computer";

/** Whether the family has said that this computer is its own; false before the visit. */
export function useOwnComputer(): boolean {
  return useSyncExternalStore(subscribeToOwnComputer, isOwnComputer, () => false);
}
