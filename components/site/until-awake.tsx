"use client";

import type { ReactNode } from "react";
import { useAwake } from "@/components/ui/use-awake";

/** What stands in the page only until its scripts run. */
export function UntilAwake({ children }: { children: ReactNode }) {
  return useAwake() ? null : children;
}
