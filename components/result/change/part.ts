/** What would change the result: loaded once the result itself stands. */
export { comeBack } from "./come-back";
export { suggestionsOf } from "@/lib/result/suggestions";
export { trialDetailsOf, trialOf } from "@/lib/result/trial";
export { BestChange } from "./best-change";
export { CardChanges } from "./card-changes";
export { trialLook } from "./trial-look";
export { TrialNotice } from "./trial-notice";
