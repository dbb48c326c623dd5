"use client";

import { changeHref } from "@/components/check/step-href";
import { Link } from "@/components/i18n/navigation";
import type { FieldLinkType } from "./left-out";

/** Leads to a field on its step. */
export const StepField: FieldLinkType = ({ step, path, children }) => (
  <Link href={changeHref(step, path)} className="target text-link">
    {children}
  </Link>
);
