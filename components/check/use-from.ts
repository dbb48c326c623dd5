"use client";

import { useSyncExternalStore } from "react";

/** Who sends for one answer, or for all that are open, and gets the visitor back there: `?from=review`. */
const senders = { open: "/check/", review: "/check/", result: "/result/" } as const;

/** Who may send for an answer. */
export type Sender = keyof typeof senders;

/** Who sent for an answer, if anyone, and where they wait; no one in the HTML made before the visit. */
export function useFrom(): { sender: Sender; href: string } | undefined {
  const sender = useSyncExternalStore(subscribe, senderNow, () => undefined);
  return sender && { sender, href: senders[sender] };
}

function senderNow(): Sender | undefined {
  const from = new URLSearchParams(window.location.search).get("from");
  return from === "open" || from === "review" || from === "result" ? from : undefined;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  return () => window.removeEventListener("popstate", listener);
}
