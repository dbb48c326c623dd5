"use client";

import type { ReactNode } from "react";
import { useRest } from "./use-rest";

/** What stands in the page only until all its scripts run. */
export function UntilWhole({ children }: { children: ReactNode }) {
  return useRest() ? null : children;
}
