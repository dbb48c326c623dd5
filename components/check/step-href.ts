import type { AskedQuestion, Step } from "@/lib/household";

/** Where a step of the check is asked; the review where there is none left. */
export function stepHref(step: Step | undefined): string {
  return step === undefined ? "/check/" : `/check/${step}/`;
}

/** Where one answer is changed: the step comes back to the review. */
export function changeHref(step: Step, path: string): string {
  return `/check/${step}/?from=review#${path}`;
}

/** Where an open question is answered: the step leads on to what is open in later ones, and then to the review. */
export function openHref({ step, path }: Pick<AskedQuestion, "step" | "path">): string {
  return `/check/${step}/?from=open#${path}`;
}
