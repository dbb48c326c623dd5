"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { Messages } from "@/components/i18n/app-config";
import type { formats } from "@/components/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";

/** The words of what comes later, and how values are put into them. */
export interface FrameWords {
  readonly locale: Locale;
  readonly messages: Pick<Messages, "clear" | "error" | "offline">;
  readonly formats: typeof formats;
  readonly timeZone: string;
}

const Context = createContext<FrameWords | undefined>(undefined);

/** Holds words for what comes later: what fills values into them comes with it, and not with every page. */
export function HoldWords({ words, children }: { words: FrameWords; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

/**
 * The words of the frame, as they are in the files of words.
 * @throws Error outside of it
 */
export function useFrameWords(): FrameWords {
  const words = useContext(Context);
  if (!words) throw new Error("There is no frame.");
  return words;
}
