"use client";

import { useEffect, useState } from "react";
import { idleFor, markActive, watchForSigns } from "./idle-clock";
import { holdsAnswers, wipeKept } from "./kept-text";

/** How long before its end a family is asked whether it is still there. */
const WARNING_SECONDS = 120;

/** A phone is its owner's: put away for an hour, it must lose nothing. */
const ownPhone = "(pointer: coarse) and (max-width: 40rem), (pointer: coarse) and (max-height: 30rem)";

/**
 * Wipes the answers for good once nobody has done anything for some time.
 * @param limit that time, in minutes
 * @returns the seconds left once the end is near, 0 once the answers are wiped, nothing while all is well
 */
export function useSecondsLeft(limit: number): { left: number | undefined; stay: () => void } {
  const [left, setLeft] = useState<number>();

  useEffect(() => {
    if (window.matchMedia(ownPhone).matches) return;
    const secondsLeft = () => (holdsAnswers() ? Math.ceil(limit * 60 - idleFor() / 1000) : Infinity);

    const look = () => {
      const seconds = secondsLeft();
      if (seconds > 0) return setLeft(seconds <= WARNING_SECONDS ? seconds : undefined);
      stop();
      wipeKept();
      setLeft(0);
    };
    // Whoever wakes a page that was left must not be taken for the one who left it.
    const noteSign = () => (secondsLeft() > WARNING_SECONDS ? markActive() : look());

    const stopWatching = watchForSigns(noteSign, look);
    const clock = window.setInterval(look, 1000);
    const stop = () => {
      stopWatching();
      window.clearInterval(clock);
    };
    return stop;
  }, [limit]);

  const stay = () => {
    markActive();
    setLeft(undefined);
  };
  return { left, stay };
}
