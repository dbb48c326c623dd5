"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the component is already run by scripts: false in the HTML made before the visit, and while it wakes up. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
