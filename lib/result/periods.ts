import type { Benefit, CivilDate } from "@/lib/entitlements";
import { isAhead } from "./ahead";
import { inMonth, onDay, say, type Phrase, type Value } from "./phrase";

/** From when until when a benefit runs; a beginning that is past or now is not told, but of a service. */
export function periodOf(benefit: Benefit, on: CivilDate): Phrase | undefined {
  if (benefit.kind === "leave") return daysOf(benefit.from, benefit.until);
  if (benefit.kind === "service")
    return spanOf("months", benefit.from && inMonth(benefit.from), benefit.until && inMonth(benefit.until));
  if (benefit.kind === "cash" || benefit.kind === "deduction") return monthsOf(benefit.from, benefit.until, on);
  return undefined;
}

function daysOf(from: CivilDate | undefined, until: CivilDate | undefined): Phrase | undefined {
  return spanOf("days", from && onDay(from), until && onDay(until));
}

function monthsOf(from: string | undefined, until: string | undefined, on: CivilDate): Phrase | undefined {
  if (from !== undefined && from === until) return say("benefits.period.month", { month: inMonth(from) });
  const start = isAhead(from, on) ? inMonth(from) : undefined;
  return spanOf("months", start, until && inMonth(until));
}

type Bound = Value | "" | undefined;

function spanOf(unit: "days" | "months", from: Bound, until: Bound): Phrase | undefined {
  if (from && until) return say(`benefits.period.${unit}.range`, { from, until });
  if (until) return say(`benefits.period.${unit}.until`, { until });
  return from ? say(`benefits.period.${unit}.from`, { from }) : undefined;
}
