import type { Benefit, Loan } from "@/lib/entitlements";
import { say, type Phrase } from "./phrase";
import type { RightId } from "./rights";

/** Whether a benefit comes to nothing: a figure of zero is no gain. */
export function isNothing(benefit: Benefit): boolean {
  switch (benefit.kind) {
    case "cash":
      return (
        benefit.amount !== undefined &&
        (benefit.bound === "estimate" ? Math.round(benefit.amount) : benefit.amount) === 0
      );
    case "deduction":
      return benefit.taxSaved === 0;
    case "quota":
      return benefit.remaining === 0;
    case "loan":
      return benefit.extra === 0;
    case "leave":
    case "service":
      return false;
  }
}

/** What is told in place of the figure of a benefit that comes to nothing. */
export function nothingPhrase(id: RightId, benefit: Benefit): Phrase {
  const bound = "bound" in benefit ? benefit.bound : undefined;
  return say(`benefits.nothing.${id}.figure`, { bound, room: benefit.kind === "loan" ? roomOf(benefit) : undefined });
}

/** What the down payment leaves of the price to be paid by a loan. */
export function roomOf({ available, uplifted }: Loan): "none" | "short" | "enough" {
  if (available === uplifted) return "enough";
  return available === 0 ? "none" : "short";
}
