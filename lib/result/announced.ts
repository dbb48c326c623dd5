import type { CivilDate } from "@/lib/entitlements";
import { daysAfter } from "@/lib/household";
import type { AssessedCase } from "./case";
import { onDay, say, type Phrase } from "./phrase";
import { isGranted, rightOf, type Judged } from "./rights";
import { isSameStanding, standingsOn } from "./standing";

/**
 * What the law has already laid down for a later day, where it will change a figure of this family: found by judging the
 * same answers on that day and on the one before.
 */
export function announcedFor({ id, status }: Judged, { given, on }: AssessedCase): readonly Phrase[] {
  if (!isGranted({ status })) return [];
  return laterDaysOf(rightOf(id).figures, on).flatMap((day) => {
    const [before, after] = [daysAfter(day, -1), day].map((one) => standingsOn(given, one).get(id));
    if (!before || !after || !isGranted(after) || isSameStanding(before, after)) return [];
    const [first, ...others] = after.figures;
    if (!first) return [];
    const figures = others.reduce((one, other) => say("benefits.own.list", { one, others: other }), first);
    return [say("benefits.remark.announced", { from: onDay(day), figures })];
  });
}

function laterDaysOf(
  figures: readonly { readonly rows: readonly { readonly from: CivilDate }[] }[],
  on: CivilDate,
): readonly CivilDate[] {
  const days = figures.flatMap(({ rows }) => rows.map(({ from }) => from)).filter((from) => from > on);
  return [...new Set(days)].sort();
}
