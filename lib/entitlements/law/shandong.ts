import type { CivilDate } from "../household";
import type { DatedCitation } from "./instruments";

type Article = DatedCitation & { readonly from: CivilDate };

const instrument = "shandong-population";

/** Articles of provincial law in force, whatever became of the draft: they ground leaves that the plan grants too. */
export const shandong = {
  leave: { instrument, clause: "26", from: "2021-12-03" },
  elderNursing: { instrument, clause: "35", from: "2022-11-01" },
} as const satisfies Record<string, Article>;

/** Provincial guidance by which a caesarean section counts as a difficult delivery; a hint to the answer, it grounds no figure of its own. */
export const caesareanGuidance = "鲁卫人口家庭字〔2025〕3号";
