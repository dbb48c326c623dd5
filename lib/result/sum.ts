import type { Assessment, Benefit, Entitlement, EntitlementId, FieldPath } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { say, type Phrase } from "./phrase";
import { failuresOf, reasonsOf } from "./reasons";

/** One of the sums that stand first. */
export interface Sum {
  /** The right that it leads to. */
  readonly id: EntitlementId;
  readonly name: Phrase;
  readonly state: "known" | "open" | "none";
  /** The figure, or in its place why there is none. */
  readonly figure: Phrase;
  readonly notes: readonly Phrase[];
  /** The questions that it waits for. */
  readonly waitsFor: readonly FieldPath[];
}

type Shown = Pick<Sum, "figure" | "notes">;

/** A sum without its name. */
export type Unnamed = Omit<Sum, "name">;

/** A right's place among the sums: its figure where it has one, else why not, or what is open. */
export function sum(
  id: EntitlementId,
  of: AssessedCase,
  shown: (benefits: readonly Benefit[]) => Shown | undefined,
): Unnamed {
  const entitlement = entitlementOf(of.assessment, id);
  const known = entitlement.status === "eligible" ? shown(entitlement.benefits) : undefined;
  if (known) return { id, state: "known", waitsFor: [], ...known };
  if (entitlement.status === "unknown") {
    const waitsFor = entitlement.missing;
    return { id, state: "open", figure: say("result.sum.open", { count: waitsFor.length }), notes: [], waitsFor };
  }
  const [reason] = failuresOf(reasonsOf(entitlement, of));
  return { id, state: "none", figure: reason?.statement ?? say("result.sum.none"), notes: [], waitsFor: [] };
}

/** One right out of the whole assessment. */
export function entitlementOf({ entitlements }: Assessment, id: EntitlementId): Entitlement {
  const found = entitlements.find((entitlement) => entitlement.id === id);
  if (!found) throw new Error(`No right is called ${id}.`);
  return found;
}
