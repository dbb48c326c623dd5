import type { Step } from "@/lib/household";

/** Where a step of the check is asked; the review where there is none left. */
export function stepHref(step: Step | undefined): string {
  return step === undefined ? "/check/" : `/check/${step}/`;
}

/** Where one answer is changed: the step comes back to the review. */
export function changeHref(step: Step, path: string): string {
  return `/check/${step}/?from=review#${path}`;
}
