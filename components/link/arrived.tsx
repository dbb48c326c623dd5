"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { dayInQingdao, isAddedBySharing, isOpenable, linkIn, MOST_IN_ADDRESS, type Found } from "@/lib/household";
import { clearAddress, hasPairs, keptInAddress, putInAddress, wasCleared, type KeptAs } from "./address";
import { takeCarried } from "./carried";
import { decide, type Brought, type Entry } from "./decide";
import { KeepOrUse } from "./keep-or-use";
import { LinkProblem } from "./link-problem";
import { NothingTaken } from "./nothing-taken";
import { broughtBy, heldBeside, holdsAnswers, rememberedOf } from "./open-link";
import { isOwnLink } from "./own-link";
import { useStepReach } from "./use-step-reach";
import { useTake } from "./use-take";

/** What is to be said of a link, or asked. */
type Pending = { readonly link: Found | undefined; readonly asks: boolean };

type Props = {
  /** How the page before kept the link that came along; only the first link here is meant. */
  carried: KeptAs | undefined;
  /** Whether the page was come to by a link within the site. */
  cameByLink: boolean;
  /** What becomes of the link is decided. */
  onArrived: () => void;
};

/** A link has landed: opens its case, asks before it overwrites another, says what is wrong with a broken one. */
export function Arrived({ carried: carriedHere, cameByLink, onArrived }: Props) {
  const [pending, setPending] = useState<Pending>();
  const reach = useStepReach();
  const take = useTake();
  const decided = useEffectEvent(onArrived);

  // Once what waits here is painted; nothing that needs the answers stands before they are taken.
  useEffect(() => {
    const arrive = (carried: KeptAs | undefined) => {
      const { hash } = window.location;
      const link = hasPairs(hash) ? linkIn(hash, dayInQingdao(Date.now()), MOST_IN_ADDRESS) : undefined;
      const brought = broughtIn(link);
      const act = decide({
        brought,
        held: brought === "answers" && isOwnLink(hash) ? "own" : heldBeside(link),
        entry: entryOf({ carried: carried !== undefined, cameByLink }),
      });
      if (act === "ignore" && brought === "none") return;
      setPending(act === "say" || act === "sayAndForget" || act === "ask" ? { link, asks: act === "ask" } : undefined);
      if (act === "keep" && carried) putInAddress(hash.slice(1), carried);
      if (act === "forget" || act === "sayAndForget") clearAddress();
      if (act === "open" && link && isOpenable(link)) take(link);
    };
    arrive(carriedHere);
    decided();
    const onChange = () => arrive(takeCarried());
    window.addEventListener("hashchange", onChange);
    return () => window.removeEventListener("hashchange", onChange);
  }, [carriedHere, cameByLink, take]);

  if (!pending) return null;
  const { link, asks } = pending;
  if (!link) return <LinkProblem problem="lost" />;
  if (!isOpenable(link)) return <LinkProblem problem={link.problem} />;
  if (!asks) return <NothingTaken link={rememberedOf(link)} reach={reach} />;

  const settle = (use: "link" | "mine") => {
    if (use === "link") take(link);
    else clearAddress();
    setPending(undefined);
  };
  return <KeepOrUse onSettle={settle} />;
}

/** The name of an answer never stands in the query; where a program put its own there, it may have dropped the rest. */
function broughtIn(link: Found | undefined): Brought {
  const names = [...new URLSearchParams(window.location.search).keys()];
  return link === undefined && names.some(isAddedBySharing) ? "lost" : broughtBy(link);
}

function entryOf({ carried, cameByLink }: { carried: boolean; cameByLink: boolean }): Entry {
  if (wasCleared() || (keptInAddress() && cameByLink && !holdsAnswers())) return "cleared";
  if (keptInAddress()) return "kept";
  return carried ? "carried" : "arrived";
}
