/** What an address, or a text that is pasted, holds. */
export type Brought =
  /** No link. */
  | "none"
  /** No link, though a program passed the address on: what stood behind its `#` may be lost. */
  | "lost"
  /** A link that cannot be read. */
  | "problem"
  /** A link of a version that a newer page may read. */
  | "newer"
  /** A link without any answer. */
  | "nothing"
  /** A link whose answers cannot be used, not one of them. */
  | "unusable"
  | "answers";

/** What the tab holds. */
export type Held = "empty" | "other" | "same" /** The very case that the link was made of. */ | "own";

/** How the link came into this entry of the history. */
export type Entry =
  | "arrived"
  /** It was put there for a bookmark. */
  | "kept"
  /** It was, and the answers were cleared since. */
  | "cleared"
  /** It was kept on the page before, and comes along into the other language. */
  | "carried";

/** What to do: say something of the link, take it out of the address, or both; nothing; or the like. */
export type Act = "ignore" | "say" | "forget" | "sayAndForget" | "keep" | "ask" | "open";

interface Rule {
  readonly brought?: readonly Brought[];
  readonly held?: readonly Held[];
  readonly entry?: readonly Entry[];
  readonly act: Act;
}

/** The first rule that fits, decides; what a rule does not name, does not matter to it. */
const rules: readonly Rule[] = [
  { brought: ["none"], act: "ignore" },
  { brought: ["lost"], held: ["empty"], act: "say" },
  { brought: ["lost"], act: "ignore" },
  // What was cleared does not come back by the Back button.
  { entry: ["cleared"], act: "forget" },
  // The page asks to be loaded once more: the link must still be there.
  { brought: ["newer"], act: "say" },
  { brought: ["problem"], act: "sayAndForget" },
  // A link that was kept here follows the answers of the tab.
  { entry: ["kept"], held: ["other", "same", "own"], act: "ignore" },
  { entry: ["carried"], held: ["own"], act: "keep" },
  { held: ["own"], act: "forget" },
  { brought: ["nothing"], act: "sayAndForget" },
  // There is nothing to choose: what this tab holds stays.
  { brought: ["unusable"], held: ["other", "same"], act: "sayAndForget" },
  { held: ["other"], act: "ask" },
  { act: "open" },
];

/** What becomes of a link that arrives. */
export function decide(case_: { readonly brought: Brought; readonly held: Held; readonly entry: Entry }): Act {
  const { brought, held, entry } = case_;
  const fits = (rule: Rule) =>
    (rule.brought?.includes(brought) ?? true) &&
    (rule.held?.includes(held) ?? true) &&
    (rule.entry?.includes(entry) ?? true);
  return rules.find(fits)?.act ?? "open";
}
