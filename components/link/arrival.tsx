"use client";

import { useEffect, useState } from "react";
import { useCameByLink } from "@/components/ui/use-came-by-link";
import { dayInQingdao, type Decoded } from "@/lib/household";
import { clearAddress, keptInAddress, putInAddress } from "./address";
import { takeCarried } from "./carried";
import { KeepOrUse } from "./keep-or-use";
import { LinkProblem } from "./link-problem";
import { NothingTaken } from "./nothing-taken";
import { bringsNothing, holdsAnswers, isOwnLink, linkIn, wouldOverwrite } from "./open-link";
import { useStepReach } from "./use-step-reach";
import { useTake } from "./use-take";

/** Where a link lands: opens its case, asks before it overwrites another, says what is wrong with a broken one. */
export function Arrival() {
  const [pending, setPending] = useState<Decoded>();
  const cameByLink = useCameByLink();
  const reach = useStepReach();
  const take = useTake();

  useEffect(() => {
    const arrive = () => {
      const { hash } = window.location;
      const carried = takeCarried();
      const link = linkIn(hash, dayInQingdao(Date.now()));
      if (!link) return;
      setPending(undefined);
      if ("problem" in link) setPending(link);
      // A link that was kept here follows the answers of the tab; it does not bring back what was cleared.
      else if (keptInAddress() && holdsAnswers()) return;
      else if (carried && isOwnLink(hash)) putInAddress(hash.slice(1), carried);
      else if ((keptInAddress() && cameByLink) || isOwnLink(hash)) clearAddress();
      else if (bringsNothing(link) && (holdsAnswers() || link.leftOut.length === 0)) {
        // There is nothing to choose: what this tab holds stays.
        clearAddress();
        setPending(link);
      } else if (wouldOverwrite(link)) setPending(link);
      else take(link);
    };
    arrive();
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, [cameByLink, take]);

  if (!pending) return null;
  if ("problem" in pending) return <LinkProblem problem={pending.problem} />;

  if (bringsNothing(pending)) return <NothingTaken pairs={pending.leftOut} reach={reach} />;

  const settle = (use: "link" | "mine") => {
    if (use === "link") take(pending);
    else clearAddress();
    setPending(undefined);
  };
  return <KeepOrUse onSettle={settle} />;
}
