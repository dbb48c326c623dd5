import { timesCleared } from "@/components/answers/clearings";

/** The link to a case in the address bar. The entry of the tab's history knows whether it was put there, and how. */

/** Whether a kept link has all answers, or those without money. */
export type KeptAs = "whole" | "withoutMoney";

/** What an entry of the history knows of it. */
export interface EntryState {
  readonly keptLink?: KeptAs;
  /** How often the tab had cleared its answers when the link was put here. */
  readonly clearings?: number;
}

const entry = () => (window.history.state ?? {}) as EntryState;

/** How the family keeps its link in the address of this entry of the history; `undefined` where it does not. */
export function keptInAddress(): KeptAs | undefined {
  return wasCleared() ? undefined : entry().keptLink;
}

/** Whether a link was kept in this entry of the history whose answers were cleared since. */
export function wasCleared(): boolean {
  const { keptLink, clearings = 0 } = entry();
  return keptLink !== undefined && clearings !== timesCleared();
}

/** Puts a link into the address bar, for a bookmark. */
export function putInAddress(fragment: string, keptLink: KeptAs): void {
  replaceHash(`#${fragment}`, { keptLink, clearings: timesCleared() });
}

/** Takes a link out of the address bar, so that no one who passes by reads it there. */
export function clearAddress(): void {
  replaceHash("", {});
}

/** Whether a text has the form of a link's fragment, rather than that of a place on the page; no place is named `v`. */
export function hasPairs(fragment: string): boolean {
  return /^#?(?:v(?=&|$)|[^=&]{1,80}=|v%(?:25)*3D)/i.test(fragment);
}

/** Whether an address may be a link: a program that passes one on puts names of its own into the query, and may drop the answers. */
export function mayHoldLink({ hash, search }: Location): boolean {
  return hasPairs(hash) || search !== "";
}

// The router's own state must stay in the entry, or Back would not find its page.
function replaceHash(hash: string, own: EntryState): void {
  const state = { ...(window.history.state as object | null), keptLink: undefined, clearings: undefined, ...own };
  window.history.replaceState(state, "", window.location.pathname + window.location.search + hash);
}
