"use client";

import type { Case } from "@/components/answers/use-case";
import { useWide } from "@/components/elder/use-wide";
import type { Details } from "@/lib/result";
import { ToDo } from "../to-do/to-do";
import { TakeawayOfResult } from "./takeaway-of-result";

type Props = { of: Case; details: Details; isTried: boolean };

/** Under the sums: what there is to do, and on a wide screen what one may take along. */
export function UnderSums({ of, details: { cards, beside }, isTried }: Props) {
  const wide = useWide();
  return (
    <>
      {!isTried && <ToDo cards={cards} beside={beside} isOpen={wide} />}
      {wide && <TakeawayOfResult of={of} isTried={isTried} />}
    </>
  );
}
