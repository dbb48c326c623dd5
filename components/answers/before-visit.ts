"use client";

import { createContext } from "react";
import type { WhyMissing } from "@/components/ui/fetched";
import type { Situation } from "@/lib/entitlements";
import type { Case } from "./case";

/** What a page with a form has before its calculator comes. */
export interface BeforeVisit {
  /** The case of a family that has answered nothing. */
  readonly before: Case;
  /** The circumstances that are offered to it. */
  readonly situations: readonly Situation[];
  /** Why the calculator has not come, if it cannot. */
  readonly why: WhyMissing | undefined;
  readonly retry: () => void;
}

/** Nothing where the calculator comes with the page. */
export const BeforeVisitContext = createContext<BeforeVisit | undefined>(undefined);
