"use client";

import type { ReactNode } from "react";
import { useLoaded } from "@/components/ui/use-loaded";
import type { Asked } from "@/lib/result";

const load = () => import("./typed-questions");

/** Whether the answer to a question is typed, or something to type belongs to it. */
export function isTyped({ question: { input } }: Pick<Asked, "question">): boolean {
  return ["children", "amount", "count", "percent"].includes(input.kind) || "planned" in input;
}

type Props = { asked: readonly Asked[]; children: ReactNode };

/** Questions to type answers to. What it takes is fetched on demand; until then, and without it, `children` stand there. */
export function TypeInPlace({ asked, children }: Props) {
  const typed = useLoaded(load);
  return typed ? <typed.TypedQuestions asked={asked} /> : children;
}
