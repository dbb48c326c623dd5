"use client";

import { useContext } from "react";
import { Missing } from "@/components/takeaway/missing";
import { BeforeVisitContext } from "./before-visit";

/** Why a form cannot say what comes of the answers, or what else is asked, and the remedy. */
export function CalculatorMissing() {
  const before = useContext(BeforeVisitContext);
  return before && <Missing why={before.why} onRetry={before.retry} />;
}
