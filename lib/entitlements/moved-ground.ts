import type { BesideId } from "./beside-catalogue";
import type { EntitlementId } from "./catalogue";
import type { CivilDate } from "./household";
import type { InstrumentId } from "./law/instruments";
import { shandong } from "./law/shandong";

/** What a family must know of the ground that a right of the plan stands on: it moved after the draft, or lies beside it. */
export interface MovedGround {
  readonly entitlement: EntitlementId;
  /** The first day on which it is so. */
  readonly from: CivilDate;
  /** Names the words that say it. */
  readonly id:
    "limits-ended" | "provincial-law" | "own-account" | "covered-in-full" | "second-as-first" | "no-own-allowances";
  /** The text it rests on, where there is one among the instruments. */
  readonly source?: { readonly instrument: InstrumentId; readonly clause?: string };
}

const provincial = ({ instrument, clause, from }: (typeof shandong)[keyof typeof shandong]) =>
  ({ id: "provincial-law", from, source: { instrument, clause } }) as const;

/** Dated, by the plan's catalogue. They change no status and no figure of the plan. Rows are appended, never edited. */
export const movedGround: readonly MovedGround[] = [
  { entitlement: "delivery-costs", from: "2025-12-13", id: "covered-in-full" },
  { entitlement: "maternity-insurance", from: "2025-03-10", id: "own-account" },
  {
    entitlement: "birth-grant",
    from: "2025-07-28",
    id: "no-own-allowances",
    source: { instrument: "national-childcare-allowance" },
  },
  { entitlement: "maternity-leave", ...provincial(shandong.leave) },
  { entitlement: "paternity-leave", ...provincial(shandong.leave) },
  { entitlement: "childcare-leave", ...provincial(shandong.leave) },
  { entitlement: "elder-nursing-leave", ...provincial(shandong.elderNursing) },
  { entitlement: "home-purchase-quota", from: "2023-09-11", id: "limits-ended" },
  { entitlement: "provident-fund-loan", from: "2025-03-27", id: "second-as-first" },
];

/**
 * What is to be told beside a right of the plan on a day, oldest first.
 * @param entitlement the right; of those beside the plan there is nothing to tell
 * @param on the day of assessment
 */
export function notesOn(entitlement: EntitlementId | BesideId, on: CivilDate): readonly MovedGround[] {
  return movedGround.filter((note) => note.entitlement === entitlement && note.from <= on);
}
