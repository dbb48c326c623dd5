"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { ErrorList, type FieldError } from "./error-list";

type Props = {
  title: ReactNode;
  errors: readonly FieldError[];
  /** Takes focus again whenever this changes. */
  attempt: number;
};

/** All that is wrong with a form, before the form. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [attempt]);
  return (
    <div ref={summary} role="alert" tabIndex={-1} className="scroll-mt-4 outline-none">
      <ErrorList title={title} errors={errors} />
    </div>
  );
}
