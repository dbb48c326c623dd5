import { assess, type Benefit } from "@/lib/entitlements";
import { stakeOf as judgedStake, type Outcome, type Stake } from "@/lib/entitlements/stakes";
import { isAhead } from "./ahead";
import type { AssessedCase } from "./case";
import { listedFigures } from "./own-figures";
import { say, type Phrase } from "./phrase";
import { entitlementOf, type RightId } from "./rights";
import { taxSavedIn } from "./tax-saved";
import { togetherOf } from "./together";
import { bringNothing } from "./told-figure";

/** What the unanswered questions may make of a right. */
export interface AtStake {
  /** From the least to the most, in a sentence. */
  readonly told: Phrase;
  /** The most, where that is one figure, and as such where there is less to be had. */
  readonly most: Phrase | undefined;
  /** The money in the most of it, in yuan. */
  readonly money: number;
}

/** Of each assessment, what was worked out of it: several parts of a page ask for the same. */
const known = new WeakMap<AssessedCase["assessment"], Map<RightId, AtStake | undefined>>();

/** What the unanswered questions may make of a right; nothing where all is answered, or where they move no figure. */
export function stakeOf(id: RightId, of: AssessedCase): AtStake | undefined {
  const stakes = known.get(of.assessment) ?? new Map<RightId, AtStake | undefined>();
  known.set(of.assessment, stakes);
  if (!stakes.has(id)) stakes.set(id, workedOut(id, of));
  return stakes.get(id);
}

function workedOut(id: RightId, of: AssessedCase): AtStake | undefined {
  const { missing, refine } = entitlementOf(of.assessment, id);
  if ([...missing, ...refine].length === 0) return undefined;
  const stake = judgedStake(id, of.household, of.on);
  const most = stake && figureOf(id, stake.most, of);
  if (!most) return undefined;
  const figure = typeof stake.least === "string" ? undefined : figureOf(id, stake.least, of);
  if (JSON.stringify(figure) === JSON.stringify(most)) return undefined;
  const told = say("result.stake.told", {
    least: stake.least === "noLimit" ? "noLimit" : figure ? "figure" : "nothing",
    figure,
    most,
    between: stake.between ? "yes" : "no",
  });
  return { told, most: mostIn(stake, most), money: stake.most.money };
}

function mostIn({ between, least, most: { benefits } }: Stake, figure: Phrase): Phrase | undefined {
  if (figure.key === "benefits.own.list") return undefined;
  const isOpen = benefits.some((benefit) => "bound" in benefit && benefit.bound !== "exact");
  return (between || typeof least === "object") && !isOpen ? say("result.stake.upTo", { figure }) : figure;
}

/** What a right brings, in one figure where there is one; none where it comes to nothing. */
function figureOf(id: RightId, { household, benefits }: Outcome, { given, on }: AssessedCase): Phrase | undefined {
  const of = { assessment: assess(household, on), household, given, on };
  const [first] = benefits;
  if (first?.kind === "deduction") {
    // Its own amount hangs on no answer, but what it is worth does.
    const amount = taxSavedIn(benefits, on);
    return amount > 0 ? say("result.also.taxSaved", { amount }) : undefined;
  }
  if (bringNothing(benefits)) return undefined;
  const together = isAllPaid(benefits, of) ? togetherOf(entitlementOf(of.assessment, id), of) : undefined;
  return together ?? listedFigures(id, benefits, of)[0];
}

/** Whether what several children have is paid to all of them now: what begins later is told beside it, not with it. */
function isAllPaid(benefits: readonly Benefit[], { on }: AssessedCase): boolean {
  return benefits.every((benefit) => benefit.kind === "cash" && !isAhead(benefit.from, on));
}
