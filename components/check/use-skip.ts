"use client";

import { useEffect, useRef } from "react";
import { useCase } from "@/components/answers/use-case";
import { useRouter } from "@/components/i18n/navigation";
import { stepAfter, type AskedQuestion, type Step } from "@/lib/household";
import { stepHref } from "./step-href";

/** Sends a visitor who arrives at a step that has nothing to ask on to the next one that has. */
export function useSkip(step: Step, questions: readonly AskedQuestion[]): void {
  const { loaded, asked } = useCase();
  const router = useRouter();
  const arrived = useRef(false);
  useEffect(() => {
    if (!loaded || arrived.current) return;
    arrived.current = true;
    if (questions.length === 0) router.replace(stepHref(stepAfter(step, asked)));
  }, [loaded, asked, questions, step, router]);
}
