import type { FieldPath } from "@/lib/entitlements";
import type { LinkFault } from "./judge";

/** A pair that could not be taken, and why. */
export interface LeftOut extends LinkFault {
  readonly key: string;
  readonly value: string;
  /** What the key means in the household: children are counted by their rows. */
  readonly path: FieldPath;
}

/** So many lost pairs are named one by one. */
export const MOST_LEFT_OUT = 20;
