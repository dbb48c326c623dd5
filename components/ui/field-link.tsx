"use client";

import type { MouseEvent, ReactNode } from "react";
import { focusField } from "./focus-field";

type Props = { field: string; className?: string; children: ReactNode };

/** Leads to a field of this page and puts the cursor in it. */
export function FieldLink({ field, className = "", children }: Props) {
  return (
    <a href={`#${field}`} className={`target text-link ${className}`} onClick={follow}>
      {children}
    </a>
  );
}

function follow(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  focusField(event.currentTarget.hash.slice(1));
}
