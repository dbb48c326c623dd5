import { assess, type Household } from "@/lib/entitlements";
import { largestFamily } from "./subject";

const ON = "2026-11-23";

/** The largest family with so many children, all of them alike: under three, in a place. */
function familyOf(children: number): Household {
  return {
    ...largestFamily,
    children: Array.from({ length: children }, (_, place) => ({
      birthDate: `2024-${String(place + 1).padStart(2, "0")}-15`,
      nursery: { inclusive: true },
    })),
  };
}

/** One assessment more, of a family with so many children. */
export function assessing(children: number): () => unknown {
  const family = familyOf(children);
  return () => assess(family, ON);
}
