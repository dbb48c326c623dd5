"use client";

import { useMemo } from "react";
import type { Blocks } from "@/components/ui/blocks";
import { useLoading } from "@/components/ui/use-loaded";
import { BeforeVisitContext } from "./before-visit";
import { calculatorNow, haveCalculator } from "./calculator-here";
import { caseBefore, type FirstQuestions } from "./case-before";

async function load() {
  const calculator = await import("./whole-calculator");
  haveCalculator(calculator);
  return calculator;
}

/**
 * A page with a form: it is there to be filled in before the calculator is, which then says what else is asked. What is
 * typed and pressed meanwhile is kept, and done as soon as it can be.
 */
export function CalculatorLater({ first, children }: { first: FirstQuestions; children: Blocks }) {
  const [{ why }, retry] = useLoading(calculatorNow() ? undefined : load);
  const before = useMemo(() => caseBefore(first), [first]);
  const { situations } = first;
  const value = useMemo(() => ({ before, situations, why, retry }), [before, situations, why, retry]);
  return <BeforeVisitContext value={value}>{children}</BeforeVisitContext>;
}
