"use client";

import { BeforeCalculator } from "@/components/answers/before-calculator";
import { haveCalculator } from "@/components/answers/calculator-here";
import type { FirstQuestions } from "@/components/answers/case-before";
import { useLoading } from "@/components/ui/use-loaded";
import { Desk } from "./desk";

/** The calculator, with what a desk shows of it; on a desk the form stands before them as well. */
async function load() {
  const part = await import("./assessment-now");
  haveCalculator(part.calculator);
  return part;
}

/** The desk, from its first paint. */
export function DeskPage({ first }: { first: FirstQuestions }) {
  const [assessment, retry] = useLoading(load);
  return (
    <BeforeCalculator first={first} why={assessment.why} retry={retry}>
      <Desk assessment={assessment} />
    </BeforeCalculator>
  );
}
