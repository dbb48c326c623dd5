"use client";

import { useDeferredValue, useEffect, useState } from "react";
import { Missing } from "@/components/takeaway/missing";
import type { Blocks } from "@/components/ui/blocks";
import { useCameByLink } from "@/components/ui/use-came-by-link";
import { useLoading } from "@/components/ui/use-loaded";
import { mayHoldLink, type KeptAs } from "./address";
import { takeCarried } from "./carried";

const load = () => import("./arrived");

// It is on its way before the page is awake; where it does not come now, it is asked for again, and then told.
if (typeof window !== "undefined" && mayHoldLink(window.location)) load().catch(() => {});

type Props = {
  /** What stands here while a link is on its way: neither no answers, nor those of another case. */
  wait: Blocks;
  children: Blocks;
};

/** Where a link lands. What reads it is fetched where there is one: most families come without. */
export function Arrival({ wait, children }: Props) {
  const [landed, setLanded] = useState<{ readonly carried: KeptAs | undefined }>();
  const [arrived, setArrived] = useState(false);
  const cameByLink = useCameByLink();
  const [{ part, why }, retry] = useLoading(landed && load);
  // What it opens is drawn a little at a time; until it stands, the wait does.
  const settled = useDeferredValue(arrived || why !== undefined);

  useEffect(() => {
    const look = () => {
      const carried = takeCarried();
      if (mayHoldLink(window.location)) setLanded({ carried });
    };
    if (landed) return;
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, [landed]);

  return (
    <>
      {landed && part && (
        <part.Arrived carried={landed.carried} cameByLink={cameByLink} onArrived={() => setArrived(true)} />
      )}
      {landed && <Missing why={why} onRetry={retry} />}
      {landed && !settled ? wait : children}
    </>
  );
}
