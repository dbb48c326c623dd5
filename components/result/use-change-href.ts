"use client";

import { createContext, useContext } from "react";
import type { RightId } from "@/lib/result";
import type { Asked } from "@/lib/result";

/** The right in whose card something stands. */
export const InCard = createContext<RightId | undefined>(undefined);

/** Where an answer is given or changed: the step comes back to this very card of the result. */
export function useChangeHref(): (asked: Pick<Asked, "step" | "path">) => string {
  const card = useContext(InCard);
  const at = card ? `&at=${card}` : "";
  return ({ step, path }) => `/check/${step}/?from=result${at}#${path}`;
}
