"use client";

import { startTransition, useEffect, useState } from "react";
import { comingLater } from "@/components/ui/coming-later";

const { here, hurry } = comingLater(() => import("./rest"));

type Rest = Awaited<ReturnType<typeof here>>;

/** Somebody waits for the rest of the frame: it is asked for at once. */
export const hurryRest = hurry;

/** The rest of the frame, fetched once the page rests; nothing until it is there. */
export function useRest(): Rest | undefined {
  const [rest, setRest] = useState<Rest>();
  useEffect(() => {
    void here().then((part) => startTransition(() => setRest(part)));
    if (mayHoldLink(window.location)) hurry();
  }, []);
  return rest;
}

/** A link that landed here is sent on at once. */
function mayHoldLink({ pathname, search, hash }: Location): boolean {
  return search !== "" || hash !== "" || pathname.includes("%");
}
