import { say, type Phrases } from "@/lib/result";
import type { Look } from "./look";
import type { Run } from "./typeset";

/** Text in one look. */
export function run(text: string, look: Look): Run {
  return { text, look };
}

/** A label and what it announces; Latin letters keep a space between them. */
export function labelled(label: string, text: string, looks: { readonly label: Look; readonly text: Look }): Run[] {
  return [run(/[：）]$/.test(label) ? label : `${label} `, looks.label), run(text, looks.text)];
}

/** Several phrases, one after the other. */
export function together(words: (phrases: Phrases) => string, all: readonly Phrases[]): string {
  return all
    .map((phrases) => words(phrases))
    .reduce((first, second) => (first ? words(say("paper.also", { first, second })) : second), "");
}

/** With a capital, where the script has them. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
