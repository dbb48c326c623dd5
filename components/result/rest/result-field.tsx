"use client";

import { Link } from "@/components/i18n/link";
import type { FieldLinkType } from "@/components/link/left-out";
import { useChangeHref } from "../use-change-href";

/** From the result, a field is reached on its step, which comes back to the result. */
export const ResultField: FieldLinkType = ({ step, path, children }) => {
  const hrefOf = useChangeHref();
  return (
    <Link href={hrefOf({ step, path })} className="target text-link">
      {children}
    </Link>
  );
};
