"use client";

import type { Case } from "@/components/answers/use-case";
import { AsOf } from "@/components/link/as-of";
import { Problems } from "./problems";
import { ResultField } from "./result-field";

type Props = {
  of: Case;
  /** The same as it was before somebody began to type. */
  steady: Case;
};

/** What is to be known before the figures: that they are of another day, and which answers are missing from them. */
export function Notices({ of, steady }: Props) {
  return (
    <>
      <AsOf of={of} Field={ResultField} />
      <Problems of={steady} />
    </>
  );
}
