"use client";

import { useState } from "react";
import { useAwake } from "./use-awake";

/** Whether the visitor came here by a link within the site, rather than by loading the page. */
export function useCameByLink(): boolean {
  const awake = useAwake();
  const [cameByLink] = useState(awake);
  return cameByLink;
}
