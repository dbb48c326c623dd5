"use client";

import { useEffect, useRef, useState } from "react";
import type { Doubt } from "@/lib/household";
import { doubtId } from "./doubt-id";

/**
 * Holds a form once for each doubt: who sends it off is led to the question first, and passes the second time whether it
 * was answered or not.
 * @param attempt how often the form was sent off
 * @returns the path of the answer that the form is held for, if for one of these
 */
export function useHoldForDoubts(attempt: number): (doubts: readonly Doubt[]) => string | undefined {
  const [heldAt, setHeldAt] = useState<string>();
  const shown = useRef(new Set<string>());
  useEffect(() => {
    // Answers that change elsewhere begin the form anew, at none: that is no attempt.
    if (attempt > 0 && heldAt !== undefined) document.getElementById(doubtId(heldAt))?.focus();
  }, [heldAt, attempt]);
  return (doubts) => {
    const fresh = doubts.find(({ key }) => !shown.current.has(key));
    doubts.forEach(({ key }) => shown.current.add(key));
    setHeldAt(fresh?.path);
    return fresh?.path;
  };
}
