"use client";

import { useLayoutEffect, type ReactNode } from "react";
import { markElder } from "./elder-mode";
import { useElder } from "./use-elder";

/**
 * One press for larger type and stronger contrast, and one for the way back, which `elderNote` hears. Its name stays:
 * pressed or not, it says.
 */
export function ElderSwitch({ children }: { children: ReactNode }) {
  const isOn = useElder();
  // A page that is drawn anew in another language loses its mark: it is set again before anything is painted.
  useLayoutEffect(markElder, [isOn]);
  return (
    <button
      type="button"
      aria-pressed={isOn}
      data-elder-switch=""
      className="target justify-center gap-2 rounded-lg border-2 border-brand px-1.5 text-sm whitespace-nowrap text-brand hover:bg-brand-soft elder:bg-brand elder:text-on-brand elder:hover:bg-brand-strong elder:forced-colors:bg-[Highlight] elder:forced-colors:text-[HighlightText]"
    >
      {children}
    </button>
  );
}
