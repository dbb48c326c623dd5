import type { Sum } from "./sum";

const ranks: Readonly<Record<Sum["state"], number>> = { known: 0, open: 1, free: 2, none: 2 };

/** Sums as a family reads them: what it has, then what waits for an answer, then what is not for it. */
export function inOrder(sums: readonly Sum[]): readonly Sum[] {
  return [...sums].sort((a, b) => ranks[a.state] - ranks[b.state]);
}
