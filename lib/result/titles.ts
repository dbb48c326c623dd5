import { say, type Phrase } from "./phrase";
import type { RightId } from "./rights";

/** The name of a right. */
export function titleOf(id: RightId): Phrase {
  return say(`entitlements.${id}.title`);
}
