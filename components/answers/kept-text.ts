/** The text of the family's answers that this tab keeps. */

import { countClearing } from "./clearings";
import { beginFamily, familyMark } from "./family-mark";
import { KEPT } from "./kept-name";
import { tellForgotten } from "./other-tabs";
import { readText, survives, writeText } from "./tab-store";
import { keepTicks, readTicks } from "./ticks";

/** What marks a page that will fill in what is kept, before anything of it is drawn; it runs from within the page's head. */
export const keptNote = `try{if(sessionStorage.getItem("${KEPT}"))document.documentElement.dataset.kept=""}catch(e){}`;

let forgotten: string | null = null;
let ticksForgotten = "";
let timesForgotten = 0;
const listeners = new Set<() => void>();

/** What is kept; `null` = nothing. */
export function readKept(): string | null {
  return readText(KEPT);
}

/** Whether what is kept will be there when the page is loaded anew; nothing kept is nothing lost. */
export function keptSurvives(): boolean {
  return readKept() === null || survives(KEPT);
}

/** Keeps a text. What was forgotten before cannot be brought back over it. */
export function keep(text: string): void {
  forgotten = null;
  familyMark();
  put(text);
}

/** Keeps the text of another family in place of what was kept. */
export function keepOthers(text: string): void {
  beginFamily();
  keepTicks("");
  keep(text);
}

function put(text: string | null): void {
  writeText(KEPT, text);
  listeners.forEach((listener) => listener());
}

/** Calls back whenever what is kept changes, also while the page was put away by Back or Forward. */
export function subscribeToKept(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("pageshow", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("pageshow", listener);
  };
}

/** Forgets what is kept, in this tab; it can be brought back until another text is kept. */
export function forgetHere(): void {
  const kept = readKept();
  if (kept !== null) [forgotten, ticksForgotten] = [kept, readTicks()];
  timesForgotten += 1;
  countClearing();
  put(null);
  keepTicks("");
}

/** Forgets what is kept in this tab and in its duplicates; each can bring its own back until it keeps another. */
export function forgetKept(): void {
  tellForgotten("forget");
  forgetHere();
}

/** Forgets what this tab keeps for good, and what was forgotten before as well. */
export function wipeHere(): void {
  [forgotten, ticksForgotten] = [null, ""];
  timesForgotten += 1;
  countClearing();
  put(null);
  keepTicks("");
  beginFamily();
}

/** Forgets for good what this tab and its duplicates keep. */
export function wipeKept(): void {
  tellForgotten("wipe");
  wipeHere();
}

/** Brings back what was forgotten last, where nothing was kept since. */
export function bringBack(): void {
  if (forgotten === null) return;
  keepTicks(ticksForgotten);
  keep(forgotten);
}

/** Whether something forgotten can still be brought back. */
export function canBringBack(): boolean {
  return forgotten !== null;
}

/** How often this page has forgotten what it kept: whatever else it still holds of a family goes as well. */
export function readTimesForgotten(): number {
  return timesForgotten;
}

/** Whether somebody who comes by could still find answers here: kept, or to be brought back by an undo. */
export function holdsAnswers(): boolean {
  return readKept() !== null || forgotten !== null;
}
