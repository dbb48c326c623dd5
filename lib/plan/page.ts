import { citationsOf, hotlinesOf, say, type HotlineId, type Phrase, type RightId } from "@/lib/result";
import { groundNotesOf } from "@/lib/result/ground-notes";
import { rightOf } from "@/lib/result/rights";
import { assess } from "@/lib/entitlements";
import { assumptionsOf, type Assumed } from "./assumptions";
import { conditionListsOf, type ConditionList } from "./conditions";
import { PLAN_DAY } from "./day";
import { announcedRowsOf, figureRowsOf, type FigureRow } from "./figures";
import type { PlanGroupId, PlanRight } from "./rights";
import { workedOf, type Worked } from "./worked";

/** What the page of a right says, in no language yet. */
export interface PlanPage {
  readonly id: PlanRight["id"];
  readonly group: PlanGroupId;
  readonly title: Phrase;
  readonly about: Phrase;
  /** What to do, or where to ask. */
  readonly next: Phrase;
  readonly isBeside: boolean;
  /** Amount or decision lies with a district or a department. */
  readonly isReferred: boolean;
  readonly citations: readonly Phrase[];
  readonly hotlines: readonly HotlineId[];
  /** What only a right that is worked out for a family has. */
  readonly judged?: JudgedPart;
}

interface JudgedPart {
  readonly conditions: readonly ConditionList[];
  readonly figures: readonly FigureRow[];
  readonly announced: readonly Phrase[];
  /** What must be known beside any figure. */
  readonly remarks: readonly Phrase[];
  readonly assumptions: readonly Assumed[];
  readonly notes: readonly Phrase[];
  readonly worked: readonly Worked[];
}

/** Makes the page of a right. */
export function planPageOf({ id, group, basis, isJudged }: PlanRight): PlanPage {
  const own = isJudged ? "entitlements" : "plan.uncounted";
  const page = {
    id,
    group,
    title: say(`${own}.${id}.title`),
    about: say(`${own}.${id}.about`),
    next: say(`${own}.${id}.next`),
    isBeside: group === "beside",
    citations: citationsOf(basis),
  };
  if (!isJudged) return { ...page, isReferred: false, hotlines: ["city"] };
  const right = id as RightId;
  return {
    ...page,
    isReferred: rightOf(right).decidedBy !== undefined,
    hotlines: hotlinesOf[right],
    judged: judgedPartOf(right),
  };
}

function judgedPartOf(id: RightId): JudgedPart {
  const worked = workedOf(id);
  return {
    conditions: conditionListsOf(id),
    figures: figureRowsOf(id),
    announced: announcedRowsOf(id, PLAN_DAY),
    remarks: generalOf(worked.flatMap(({ remarks }) => remarks)),
    assumptions: assumptionsOf(id),
    notes: groundNotesOf(id, { ...nobody, on: PLAN_DAY }),
    worked,
  };
}

const nobody = { household: {}, given: {}, assessment: assess({}, PLAN_DAY) };

/** What holds for every family names no child and no day. */
function generalOf(remarks: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(remarks.filter(({ values }) => !values).map((remark) => [remark.key, remark])).values()];
}
