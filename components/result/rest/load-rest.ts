import { haveCalculator } from "@/components/answers/calculator-here";
import { readKept } from "@/components/answers/kept-text";
import { mayHoldLink } from "@/components/link/address";
import type * as Rest from "./part";

let here: typeof Rest | undefined;

/** Fetches all of a result but what stands first; once it is here, it stays. */
export async function loadRest(): Promise<typeof Rest> {
  here ??= await import("./part");
  haveCalculator(here.tools);
  return here;
}

/** The same without a wait; nothing where it was not fetched yet. */
export function restHere(): typeof Rest | undefined {
  return here;
}

// Where there is a result to show, it is on its way while the page wakes up and the sums are worked out. Where it does
// not come now, it is asked for again, and then told.
if (typeof window !== "undefined" && (readKept() !== null || mayHoldLink(window.location))) loadRest().catch(() => {});
