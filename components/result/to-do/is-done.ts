import type { Step } from "@/lib/result";

/** Whether a step is ticked off: for each of its rights. */
export function isDone({ rights }: Step, ticks: ReadonlySet<string>): boolean {
  return rights.every(({ id }) => ticks.has(id));
}
