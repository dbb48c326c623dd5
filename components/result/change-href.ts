import type { Asked } from "@/lib/result";

/** Where an answer is given or changed: the step comes back to the result. */
export function changeHref({ step, path }: Pick<Asked, "step" | "path">): string {
  return `/check/${step}/?from=result#${path}`;
}
