import { catalogue, judgeAfter, judgeAll } from "@/lib/entitlements";
import type { CivilDate, FieldPath, Household, Judged } from "@/lib/entitlements";
import { samplesOf } from "../samples";
import { withValue } from "../with-value";

/**
 * Which of some paths may be asked once open questions are answered, whatever the answers: right by right, what it
 * waits for is answered in each way that could matter, until it is decided and nothing sharpens it.
 * @param paths those looked for
 * @param household the answers that count now
 * @param on the day of assessment
 */
export function askableAmong(
  paths: readonly FieldPath[],
  { household, on }: { readonly household: Household; readonly on: CivilDate },
): readonly FieldPath[] {
  const sought = new Set(paths);
  const follow = (right: number, judged: Judged, of: Household): void => {
    if (sought.size === 0) return;
    const { missing = [], refine = [] } = judged[right] ?? {};
    const open = [...missing, ...refine];
    open.forEach((path) => sought.delete(path));
    const [next] = open;
    if (next === undefined) return;
    for (const value of samplesOf(next, on)) {
      const then = withValue(of, next, value);
      follow(right, judgeAfter(judged, next, { household: then, on }), then);
    }
  };
  const now = judgeAll(household, on);
  catalogue.forEach((_, right) => follow(right, now, household));
  return paths.filter((path) => !sought.has(path));
}
