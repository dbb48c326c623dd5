import type { Benefit, Loan } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childToldOf } from "./child";
import { optionPhrase } from "./answer";
import { periodOf } from "./periods";
import { say, type Phrase, type Value } from "./phrase";
import type { RightId } from "./rights";

/** What is told in place of a figure that comes to nothing. */
export interface Nothing {
  readonly figure: Phrase;
  readonly sentence: Phrase;
}

/** A figure of zero is no gain: it is said in words what stands against one. `undefined` where there is one. */
export function nothingOf(id: RightId, benefit: Benefit, of: AssessedCase): Nothing | undefined {
  if (!comesToNothing(benefit)) return undefined;
  const own = besides(benefit, of);
  const bound = "bound" in benefit ? benefit.bound : undefined;
  return {
    figure: say(`benefits.nothing.${id}.figure`, { bound, room: own["room"] }),
    sentence: say(`benefits.nothing.${id}.sentence`, { ...benefit, ...own }),
  };
}

/** What to do where a right comes to nothing. */
export function nextToNothing(id: RightId): Phrase {
  return say(`benefits.nothing.${id}.next`);
}

function comesToNothing(benefit: Benefit): boolean {
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

function besides(benefit: Benefit, of: AssessedCase): Record<string, Value | undefined> {
  switch (benefit.kind) {
    case "cash":
      return { least: 1 };
    case "deduction":
      return { child: childToldOf(of.household, benefit.child, of.on), period: periodOf(benefit, of.on) };
    case "quota": {
      const area = of.household.housing?.purchaseArea ?? undefined;
      return { area: area && optionPhrase("purchaseArea", area) };
    }
    case "loan":
      return { room: roomOf(benefit) };
    default:
      return {};
  }
}

/** What the down payment leaves of the price to be paid by a loan. */
function roomOf({ available, uplifted }: Loan): "none" | "short" | "enough" {
  if (available === uplifted) return "enough";
  return available === 0 ? "none" : "short";
}
