"use client";

import { useSyncExternalStore } from "react";

/** Pages that send for one answer, and get their visitor back: `?from=review`. */
const senders = { review: "/check/", result: "/result/" } as const;

type Sender = keyof typeof senders;

/** The page that sent for an answer, if any; none in the HTML made before the visit. */
export function useFrom(): { sender: Sender; href: string } | undefined {
  const sender = useSyncExternalStore(subscribe, senderNow, () => undefined);
  return sender && { sender, href: senders[sender] };
}

function senderNow(): Sender | undefined {
  const from = new URLSearchParams(window.location.search).get("from");
  return from === "review" || from === "result" ? from : undefined;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  return () => window.removeEventListener("popstate", listener);
}
