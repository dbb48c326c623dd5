"use client";

import { useSyncExternalStore } from "react";
import { isElder, subscribeToElder } from "./elder-mode";

/** Whether elder mode is on; false before the visit. */
export function useElder(): boolean {
  return useSyncExternalStore(subscribeToElder, isElder, () => false);
}
