"use client";

import { useEffect, useState } from "react";

type Props = {
  /** Nothing to say: "". */
  words: string;
  /** Grows with each event: the same words are heard again. */
  time?: number;
  /** Milliseconds of quiet to wait for, so that who types hears one result, not one a key. */
  after?: number;
  className?: string;
};

/** Words that are also read out, each time anew: a live region is silent where its text stays the same. */
export function Said({ words, time = 0, after = 150, className = "" }: Props) {
  const [said, setSaid] = useState({ words: "", time: 0 });
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid({ words, time }), after);
    return () => window.clearTimeout(timer);
  }, [words, time, after]);
  const isSaid = said.words === words && said.time === time;
  return (
    <span role="status" className={`empty:hidden ${className}`}>
      {isSaid ? words : ""}
    </span>
  );
}
