"use client";

import { useSyncExternalStore } from "react";
import { useElder } from "./use-elder";

/** As the variant `wide` of the styles has it: by the browser's own type size, so that large type keeps one column. */
const WIDE = "(min-width: 64rem)";

const isWide = () => window.matchMedia(WIDE).matches;

function watch(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether there is room for two columns side by side. */
export function useWide(): boolean {
  const isElder = useElder();
  return useSyncExternalStore(watch, isWide, () => false) && !isElder;
}
