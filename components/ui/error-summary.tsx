"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { FieldLink } from "./field-link";
import { Notice } from "./notice";

type Props = {
  title: ReactNode;
  errors: readonly { id: string; words: ReactNode }[];
  /** Takes focus again whenever this changes. */
  attempt: number;
};

/** All that is wrong with a form, before the form; each line leads to its field. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [attempt]);
  return (
    <div ref={summary} role="alert" tabIndex={-1} className="scroll-mt-4 outline-none">
      <Notice tone="attention" title={title}>
        <ul className="grid">
          {errors.map(({ id, words }) => (
            <li key={id}>
              <FieldLink field={id} className="py-1 font-semibold text-attention">
                {words}
              </FieldLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
