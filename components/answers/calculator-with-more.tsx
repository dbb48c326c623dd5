"use client";

import { useMemo } from "react";
import type { Blocks } from "@/components/ui/blocks";
import { BeforeVisitContext } from "./before-visit";
import { caseBefore, type FirstQuestions } from "./case-before";

/** As `CalculatorLater`, for a page that fetches the calculator with more that needs it, and says so: `haveCalculator`. */
export function CalculatorWithMore({ first, children }: { first: FirstQuestions; children: Blocks }) {
  const before = useMemo(() => ({ before: caseBefore(first), situations: first.situations }), [first]);
  return <BeforeVisitContext value={before}>{children}</BeforeVisitContext>;
}
