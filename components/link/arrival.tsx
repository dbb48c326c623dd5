"use client";

import { useEffect, useState } from "react";
import { dayInQingdao, type Decoded } from "@/lib/household";
import { clearAddress, linkIn, openLink, wouldOverwrite, type Openable } from "./open-link";
import { KeepOrUse } from "./keep-or-use";
import { LinkProblem } from "./link-problem";

/** Where a link lands: opens its case, asks before it overwrites another, says what is wrong with a broken one. */
export function Arrival() {
  const [pending, setPending] = useState<Decoded>();

  useEffect(() => {
    const arrive = () => {
      const link = linkIn(window.location.hash, dayInQingdao(Date.now()));
      if (!link) return;
      if ("problem" in link || wouldOverwrite(link)) setPending(link);
      else take(link);
    };
    const take = (link: Openable) => {
      openLink(link);
      clearAddress();
    };
    arrive();
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, []);

  if (!pending) return null;
  if ("problem" in pending) return <LinkProblem problem={pending.problem} />;

  const settle = (use: "link" | "mine") => {
    if (use === "link") openLink(pending);
    clearAddress();
    setPending(undefined);
  };
  return <KeepOrUse onSettle={settle} />;
}
