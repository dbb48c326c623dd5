"use client";

import { useCase } from "@/components/answers/use-case";
import { changeHref } from "@/components/check/step-href";
import { Link } from "@/components/i18n/link";
import type { FieldLinkType, Reach } from "./left-out";

const StepField: FieldLinkType = ({ step, path, children }) => (
  <Link href={changeHref(step, path)} className="target text-link">
    {children}
  </Link>
);

/** From the review, the questions asked are reached on their steps. */
export function useStepReach(): Reach {
  return { questions: useCase().asked, Field: StepField };
}
