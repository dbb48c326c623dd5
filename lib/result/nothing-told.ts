import type { Benefit } from "@/lib/entitlements";
import { optionPhrase } from "./answer";
import type { AssessedCase } from "./case";
import { childToldOf } from "./child";
import { roomOf } from "./nothing";
import { periodOf } from "./periods";
import { say, type Phrase, type Value } from "./phrase";
import type { RightId } from "./rights";

/** What stands against a benefit that comes to nothing, in one sentence of the family's own facts. */
export function nothingSentenceOf(id: RightId, benefit: Benefit, of: AssessedCase): Phrase {
  return say(`benefits.nothing.${id}.sentence`, { ...benefit, ...besides(benefit, of) });
}

/** What to do where a right comes to nothing. */
export function nextToNothing(id: RightId): Phrase {
  return say(`benefits.nothing.${id}.next`);
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
