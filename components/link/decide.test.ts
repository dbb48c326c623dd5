import { describe, expect, it } from "vitest";
import { decide, type Act, type Brought, type Entry, type Held } from "./decide";

const helds: readonly Held[] = ["empty", "other", "same", "own"];

/** What arrives, how, and what becomes of it in a tab that is empty, holds another case, the same answers, the very case. */
const table: readonly (readonly [Brought, Entry, ...acts: readonly [Act, Act, Act, Act]])[] = [
  ["none", "arrived", "ignore", "ignore", "ignore", "ignore"],
  ["none", "kept", "ignore", "ignore", "ignore", "ignore"],
  ["none", "cleared", "ignore", "ignore", "ignore", "ignore"],
  ["lost", "arrived", "say", "ignore", "ignore", "ignore"],
  ["problem", "arrived", "sayAndForget", "sayAndForget", "sayAndForget", "sayAndForget"],
  ["problem", "cleared", "forget", "forget", "forget", "forget"],
  ["newer", "arrived", "say", "say", "say", "say"],
  ["nothing", "arrived", "sayAndForget", "sayAndForget", "sayAndForget", "forget"],
  ["unusable", "arrived", "open", "sayAndForget", "sayAndForget", "forget"],
  ["answers", "arrived", "open", "ask", "open", "forget"],
  ["answers", "kept", "open", "ignore", "ignore", "ignore"],
  ["answers", "cleared", "forget", "forget", "forget", "forget"],
  ["answers", "carried", "open", "ask", "open", "keep"],
];

describe.each(table)("%s, %s", (brought, entry, ...acts) => {
  it.each(helds.map((held, at) => [held, acts[at]] as const))("in a tab that holds %s: %s", (held, act) => {
    expect(decide({ brought, entry, held })).toBe(act);
  });
});
