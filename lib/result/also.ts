import type { Benefit, CivilDate, Yuan } from "@/lib/entitlements";
import { besideSumOf } from "./beside-sum";
import type { AssessedCase } from "./case";
import { figureOf } from "./figures";
import { say, type Phrase } from "./phrase";
import { judgedIn, type RightId } from "./rights";
import { taxSavedIn } from "./tax-saved";
import { titleOf } from "./titles";

/** An amount that a family has, and that is part of none of the sums. */
export interface Also {
  /** The right that it leads to. */
  readonly id: RightId;
  readonly title: Phrase;
  readonly figure: Phrase;
}

/** How many are told. */
const TOLD = 3;

/** What stands in a sum already, and what is the family's own money. */
const elsewhere: readonly RightId[] = ["childcare-subsidy", "delivery-subsidy", "provident-fund-rent"];

/** The largest amounts beside the sums, those of a year first: they are true of this family, and added to nothing. */
export function alsoOf(of: AssessedCase): readonly Also[] {
  const found = judgedIn(of.assessment)
    .filter(({ id, status }) => status === "eligible" && !elsewhere.includes(id))
    .flatMap(({ id, benefits }) => {
      const worth = id === "national-childcare-allowance" ? allowanceOf(of) : worthOf(benefits, of.on);
      return worth ? [{ id, title: titleOf(id), ...worth }] : [];
    });
  return found
    .sort((a, b) => b.aYear - a.aYear)
    .slice(0, TOLD)
    .map(({ id, title, figure }) => ({ id, title, figure }));
}

interface Worth {
  readonly figure: Phrase;
  readonly aYear: Yuan;
}

function allowanceOf(of: AssessedCase): Worth | undefined {
  const aYear = of.assessment.totals.beside.thisYear;
  return aYear > 0 ? { figure: besideSumOf(of).figure, aYear } : undefined;
}

/** What is paid once, or the tax that is saved this month; what is no more than a limit is no amount of this family's. */
function worthOf(benefits: readonly Benefit[], on: CivilDate): Worth | undefined {
  const [first] = benefits;
  if (first?.kind === "cash" && first.per === "once" && first.bound !== "atMost" && first.amount) {
    return { figure: figureOf(first), aYear: first.amount };
  }
  const taxSaved = taxSavedIn(benefits, on);
  if (taxSaved === 0) return undefined;
  return { figure: say("result.also.taxSaved", { amount: taxSaved }), aYear: 12 * taxSaved };
}
