"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the component is already run by scripts: false in the HTML made before the visit, and while it wakes up. */
function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Whether the visitor came here by a link within the site, rather than by loading the page. */
export function useCameByLink(): boolean {
  const awake = useAwake();
  const [cameByLink] = useState(awake);
  return cameByLink;
}
