"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { focusHeading } from "@/components/ui/focus-field";
import { pathCalled } from "./call";

type Props = {
  /** The path of the question shown; nothing while it is not known. */
  shown: string | undefined;
  /** What the address names. */
  called: string;
  /** Each question stands alone. */
  isAlone: boolean;
};

/**
 * Where questions stand alone, leads to the heading of each that the address comes to name. It stands before all else
 * in its form, so that what knows better where the focus belongs has the last word.
 */
export function FocusQuestion({ shown, called, isAlone }: Props) {
  const last = useRef<string>(undefined);
  const lead = useEffectEvent(() => {
    if (isAlone && shown !== undefined) focusHeading(shown);
  });
  useEffect(() => {
    if (shown === undefined) return;
    // A page that is being left may still have drawn what its address named.
    const isLed = last.current !== undefined && last.current !== pathCalled();
    last.current = pathCalled();
    if (isLed) lead();
  }, [shown, called]);
  useEffect(() => {
    // On Back and Forward a browser first goes where it will, and takes the focus away.
    const follow = () => void requestAnimationFrame(lead);
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  return null;
}
