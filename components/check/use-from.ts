"use client";

import { useSyncExternalStore } from "react";

/** Who sends for one answer, or for all that are open, and gets the visitor back there: `?from=review`. */
const senders = { open: "/check/", review: "/check/", result: "/result/" } as const;

/** Who may send for an answer. */
export type Sender = keyof typeof senders;

/** Who sent for an answer, if anyone, and where they wait; no one in the HTML made before the visit. */
export function useFrom(): { sender: Sender; href: string } | undefined {
  const search = useSyncExternalStore(subscribe, searchNow, () => "");
  return senderIn(search);
}

/**
 * Who sent for an answer, by the query of the address, and where they wait: the result at the card that it names.
 * @param search the query: `?from=result&at=maternity-leave`
 */
export function senderIn(search: string): { sender: Sender; href: string } | undefined {
  const query = new URLSearchParams(search);
  const from = query.get("from");
  const sender = from === "open" || from === "review" || from === "result" ? from : undefined;
  const card = /^[a-z-]+$/.exec(query.get("at") ?? "")?.[0];
  return sender && { sender, href: senders[sender] + (sender === "result" && card ? `#${card}` : "") };
}

/** Whether somebody sent for an answer, by the address as it stands: a page that is just being drawn is ahead of it. */
export function isSent(): boolean {
  return senderIn(searchNow()) !== undefined;
}

function searchNow(): string {
  return window.location.search;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  return () => window.removeEventListener("popstate", listener);
}
