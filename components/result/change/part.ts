/** What would change the result: loaded once the result itself stands. */
export { suggestionsOf } from "@/lib/result/suggestions";
export { trialDetailsOf, trialOf } from "@/lib/result/trial";
export { BestChange } from "./best-change";
export { CardChanges } from "./card-changes";
export { TrialNotice } from "./trial-notice";
