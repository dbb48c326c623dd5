"use client";

import type { Blocks } from "@/components/ui/blocks";
import { useLoading } from "@/components/ui/use-loaded";
import { BeforeCalculator } from "./before-calculator";
import { calculatorNow, haveCalculator } from "./calculator-here";
import type { FirstQuestions } from "./case-before";

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
  return (
    <BeforeCalculator first={first} why={why} retry={retry}>
      {children}
    </BeforeCalculator>
  );
}
