import type { FieldPath } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { failuresOf } from "./failures";
import { say, type Phrase } from "./phrase";
import { entitlementOf, type Judged, type RightId } from "./rights";
import { bringNothing } from "./told-figure";

/** One of the sums that stand first. */
export interface Sum {
  /** The right that it leads to. */
  readonly id: RightId;
  readonly name: Phrase;
  /** `none`: nothing to be had; `free`: nothing that limits the family. */
  readonly state: "known" | "open" | "none" | "free";
  /** The figure, or in its place why there is none. */
  readonly figure: Phrase;
  readonly notes: readonly Phrase[];
  /** The questions that it waits for. */
  readonly waitsFor: readonly FieldPath[];
}

/** A sum without its name. */
export type Unnamed = Omit<Sum, "name">;

/** What is shown of a right that the family has. */
export type Shown = Pick<Sum, "figure" | "notes">;

/**
 * A right's place among the sums: its figure where it has one, else why not, or what is open.
 * @param shown what there is to show; a gain of nothing is no figure
 */
export function sum(id: RightId, of: AssessedCase, shown: (entitlement: Judged) => Shown): Unnamed {
  const entitlement = entitlementOf(of.assessment, id);
  const { status, benefits, missing: waitsFor } = entitlement;
  if (status === "eligible") {
    return { id, state: bringNothing(benefits) ? "none" : "known", waitsFor: [], ...shown(entitlement) };
  }
  if (status === "unknown") {
    return { id, state: "open", figure: say("result.sum.open", { count: waitsFor.length }), notes: [], waitsFor };
  }
  const [reason] = failuresOf(entitlement, of);
  const state = reason?.mark === "free" ? "free" : "none";
  return { id, state, figure: reason?.statement ?? say("result.sum.none"), notes: [], waitsFor: [] };
}
