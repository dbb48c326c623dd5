import { firstClaimUntil, type Benefit, type Cash } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { childNameOf } from "./child";
import { listedFigures, ownFigures } from "./own-figures";
import { onDay, say, type Phrase } from "./phrase";
import { sum, type Sum } from "./sum";
import { titleOf } from "./titles";

const ALLOWANCE = "national-childcare-allowance";

/** What the national childcare allowance comes to in the year of assessment: a sum of its own, never among the plan's. */
export function besideSumOf(of: AssessedCase): Sum {
  const { thisYear } = of.assessment.totals.beside;
  const row = sum(ALLOWANCE, of, ({ benefits }) => {
    if (thisYear === 0) {
      return { figure: say("beside.sum.afterBirth", { figures: listedFigures(ALLOWANCE, benefits, of) }), notes: [] };
    }
    const all = benefits.filter(isCash);
    const bounds = new Set(all.filter((one) => !isExpected(one, of)).map(({ bound }) => bound));
    const [bound] = bounds.size === 1 ? bounds : ["each their own"];
    return {
      figure: say("beside.sum.thisYear", { amount: thisYear, year: of.on.slice(0, 4), bound }),
      notes: [...(all.length > 1 ? all.flatMap((one) => shareOf(one, of)) : []), ...conditionsOf(all, of)],
    };
  });
  return { name: titleOf(ALLOWANCE), ...row };
}

const isCash = (benefit: Benefit): benefit is Cash => benefit.kind === "cash";

function birthOf({ child }: Cash, { household }: AssessedCase): string | undefined {
  return child === undefined ? undefined : household.children?.[child]?.birthDate;
}

function isExpected(benefit: Cash, of: AssessedCase): boolean {
  return (birthOf(benefit, of) ?? of.on) > of.on;
}

/** Of several children, what each has; of one to come, from when. */
function shareOf(benefit: Cash, of: AssessedCase): readonly Phrase[] {
  const own = ownFigures(ALLOWANCE, [benefit], of);
  return isExpected(benefit, of) ? own.map((figure) => say("beside.sum.ownAfterBirth", { own: figure })) : own;
}

/** What the sum hangs on: a first claim in time, for children born before the allowance began. */
function conditionsOf(all: readonly Cash[], of: AssessedCase): readonly Phrase[] {
  const late = all.filter(({ bound }) => bound === "atMost");
  const [first] = late;
  const born = first && birthOf(first, of);
  if (born === undefined) return [];
  const children = late.flatMap(({ child }) => (child === undefined ? [] : [childNameOf(of.household, child)]));
  const named = all.length > 1 ? "yes" : "no";
  return [say("beside.sum.ifClaimed", { named, children, day: onDay(firstClaimUntil(born)) })];
}
