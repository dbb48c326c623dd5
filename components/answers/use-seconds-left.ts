"use client";

import { useEffect, useState } from "react";
import { idleFor, markActive, watchForSigns } from "./idle-clock";
import { holdsAnswers, wipeHere } from "./kept-text";
import { isPhone } from "./own-phone";

/** How long before its end a family is asked whether it is still there. */
export const WARNING_SECONDS = 120;

/**
 * Wipes the answers for good once nobody has done anything for some time.
 * @param limit that time, in minutes; `undefined` = never
 * @param isShared whether anybody may come to this device; otherwise a phone is its owner's, and keeps all
 * @returns the seconds left once the end is near, 0 once the answers are wiped, nothing while all is well
 */
export function useSecondsLeft(
  limit: number | undefined,
  isShared: boolean,
): { left: number | undefined; stay: () => void } {
  const [left, setLeft] = useState<number>();

  useEffect(() => {
    if (limit === undefined || (isPhone() && !isShared)) return;
    const secondsLeft = () => (holdsAnswers() ? Math.ceil(limit * 60 - idleFor() / 1000) : Infinity);

    const look = () => {
      const seconds = secondsLeft();
      if (seconds > 0) return setLeft(seconds <= WARNING_SECONDS ? seconds : undefined);
      stop();
      // Each tab has its own clock: a duplicate that is still in use keeps what it has.
      wipeHere();
      setLeft(0);
    };
    // Whoever wakes a page that was left must not be taken for the one who left it.
    const noteSign = () => (secondsLeft() > WARNING_SECONDS ? markActive() : look());

    // The time begins now, not with the first look.
    idleFor();
    const stopWatching = watchForSigns(noteSign, look);
    const clock = window.setInterval(look, 1000);
    const stop = () => {
      stopWatching();
      window.clearInterval(clock);
    };
    return stop;
  }, [limit, isShared]);

  const stay = () => {
    markActive();
    setLeft(undefined);
  };
  return { left, stay };
}
