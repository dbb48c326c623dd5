"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { useLoading } from "@/components/ui/use-loaded";
import type { loadChanges } from "./load-changes";
import type { Begun, Trial, Trying } from "./trying";

type Tried = { trial: Trial | undefined; trying: Trying | undefined };

/**
 * What would change a result, and the trial that is on; it is over as soon as an answer changes.
 * @param load fetches what shows them; nothing as long as the result itself is not whole
 */
export function useTrial(now: Case, load: typeof loadChanges | undefined): Tried {
  const [{ part }] = useLoading(load);
  const [begun, setBegun] = useState<Begun & { given: Case["given"] }>();
  const ended = useRef<string>(undefined);
  const { given } = now;
  const trying = useMemo(
    () =>
      part && { part, suggestions: part.suggestionsOf(now), begin: (change: Begun) => setBegun({ ...change, given }) },
    [part, now, given],
  );
  const on = begun?.given === given ? begun : undefined;
  useEffect(() => {
    if (on || !ended.current) return;
    part?.comeBack(ended.current);
    ended.current = undefined;
  }, [on, part]);
  if (!part || !on) return { trial: undefined, trying };
  const end = () => {
    ended.current = on.button;
    setBegun(undefined);
  };
  const of = part.trialOf(now, on.set);
  return { trial: { ...on, part, of, details: part.trialDetailsOf(of), end }, trying: undefined };
}
