"use client";

import { useCase } from "@/components/answers/use-case";
import type { FieldLinkType, Reach } from "@/components/link/left-out";
import { FieldLink } from "@/components/ui/field-link";
import type { AskedQuestion } from "@/lib/household";

/** On the desk, a field stands on the same page. */
export const DeskField: FieldLinkType = ({ path, children }) => <FieldLink field={path}>{children}</FieldLink>;

/** The desk has every question on its page. */
export function useDeskReach(): Reach {
  const now = useCase();
  const isListed = ({ child = -1 }: AskedQuestion) => child < now.answers.children.length;
  return { questions: now.every.filter(isListed), Field: DeskField };
}
