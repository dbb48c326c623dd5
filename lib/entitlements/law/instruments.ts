import type { CivilDate } from "../household";

/** The texts that the rules and figures rest on, with the day of each. */
export const instruments = {
  /** 青岛市优化生育政策促进人口长期均衡发展实施方案（征求意见稿）: a draft for comment. */
  "qingdao-2023-draft": { date: "2023-05-11", draft: true },
  /** 女职工劳动保护特别规定, State Council Decree 619. */
  "national-maternity": { date: "2012-04-28", draft: false },
  /** 国发〔2022〕8号 and 国发〔2023〕13号. */
  "national-infant-tax": { date: "2022-01-01", draft: false },
  /** 育儿补贴制度实施方案, the two General Offices: made public on 2025-07-28, in force for the time from this day on. */
  "national-childcare-allowance": { date: "2025-01-01", draft: false },
  /** Children's education, special additional deduction: 国发〔2018〕41号, raised by 国发〔2023〕13号. */
  "national-education-tax": { date: "2023-01-01", draft: false },
  /** 国办发〔2025〕27号: no fee for care and education in the last year of kindergarten. */
  "national-free-preschool": { date: "2025-09-01", draft: false },
  /** 山东省人口与计划生育条例, articles 26 and 35. */
  "shandong-population": { date: "2021-12-03", draft: false },
} as const satisfies Record<string, { date: CivilDate; draft: boolean }>;

/** A text of the law. */
export type InstrumentId = keyof typeof instruments;

/** Where a rule or a figure stands: `2.4.1` = part 二, section (四), item 1 of the plan. */
export interface Citation {
  readonly instrument: InstrumentId;
  readonly clause: string;
}

/** A citation that joins a right's basis on a day: what came later is no ground of what was judged before. */
export interface DatedCitation extends Citation {
  readonly from?: CivilDate;
}

/** The plan that the assessment is about. */
export const PLAN = "qingdao-2023-draft" satisfies InstrumentId;

/** Cites clauses of the plan. */
export function plan(...clauses: readonly string[]): readonly Citation[] {
  return clauses.map((clause) => ({ instrument: PLAN, clause }));
}
