import type { Case } from "@/components/answers/use-case";
import { stepAfter, type Step } from "@/lib/household";
import { nextOpen } from "./next-open";
import { openHref, stepHref } from "./step-href";
import type { useFrom } from "./use-from";

/** Where a step leads once its questions are answered. */
interface WayOn {
  readonly href: string;
  /** The page outside the steps that it leads back to, if to one. */
  readonly backTo?: "result" | "review";
}

/** The way on from a step: back to who sent for one answer; past all that is open to the review; or to the next step. */
export function wayOn(step: Step, now: Pick<Case, "asked" | "given">, from: ReturnType<typeof useFrom>): WayOn {
  if (from === undefined) return { href: stepHref(stepAfter(step, now.asked)) };
  if (from.sender === "result") return { href: from.href, backTo: "result" };
  const open = from.sender === "open" ? nextOpen(now, step) : undefined;
  return open ? { href: openHref(open) } : { href: "/check/", backTo: "review" };
}
