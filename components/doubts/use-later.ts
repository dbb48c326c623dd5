"use client";

import { useEffect, useState } from "react";

/** So long after the last key nobody is typing any more. */
const PAUSE = 800;

/**
 * What has stood unchanged for a moment; nothing while it changes. What stands there from the beginning is not waited for.
 * @param now it, or nothing
 * @param prompt whenever this changes, there is no more waiting
 */
export function useLater<Value>(now: Value, prompt?: number): Value | undefined {
  const [later, setLater] = useState(now);
  const [prompted, setPrompted] = useState(prompt);
  if (prompted !== prompt) {
    setPrompted(prompt);
    setLater(now);
  }
  useEffect(() => {
    const timer = setTimeout(() => setLater(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  return later === now ? now : undefined;
}
