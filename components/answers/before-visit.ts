"use client";

import { createContext } from "react";
import type { WhyMissing } from "@/components/ui/fetched";
import type { CivilDate, FieldName, Situation } from "@/lib/entitlements";

/** What a form knows of a family that has answered nothing, without the calculator: it is written into the page. */
export interface FirstQuestions {
  /** The fields that are asked, and those held back, in asking order; nothing waits for the others. */
  readonly asked: readonly FieldName[];
  readonly held: readonly FieldName[];
  /** The circumstances that are offered. */
  readonly situations: readonly Situation[];
  /** The day by which they are: no question depends on it before the first answer. */
  readonly on: CivilDate;
}

/** A page whose calculator comes once its form stands. */
interface BeforeVisit {
  readonly first: FirstQuestions;
  /** Why the calculator has not come, if it cannot. */
  readonly why?: WhyMissing | undefined;
  readonly retry?: () => void;
}

/** Nothing where the calculator comes with the page. */
export const BeforeVisitContext = createContext<BeforeVisit | undefined>(undefined);
