"use client";

import { useMemo } from "react";
import type { Blocks } from "@/components/ui/blocks";
import { BeforeVisitContext, type BeforeVisit } from "./before-visit";
import { caseBefore, type FirstQuestions } from "./case-before";

type Props = Pick<BeforeVisit, "why" | "retry"> & { first: FirstQuestions; children: Blocks };

/** A page with a form, before its calculator has come and after: see `CalculatorLater`. */
export function BeforeCalculator({ first, why, retry, children }: Props) {
  const before = useMemo(() => caseBefore(first), [first]);
  const { situations } = first;
  const value = useMemo(() => ({ before, situations, why, retry }), [before, situations, why, retry]);
  return <BeforeVisitContext value={value}>{children}</BeforeVisitContext>;
}
