import { instruments, PLAN, type DatedCitation } from "./instruments";
import type { Parameter } from "./parameter";

/**
 * The texts that a parameter's rows come from, each once: the first of them, and those that the plan was written upon,
 * always; those of later rows from their day on.
 */
export function sourcesOf({ rows }: Parameter): readonly DatedCitation[] {
  const sources: DatedCitation[] = [];
  const began = [instruments[PLAN].date, rows[0]?.from ?? ""].sort().at(-1) ?? "";
  for (const { instrument, clause, from } of rows) {
    if (sources.some((source) => source.instrument === instrument && source.clause === clause)) continue;
    sources.push({ instrument, clause, ...(from > began && { from }) });
  }
  return sources;
}
