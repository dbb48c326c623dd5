/** The one reader of values: what is typed in a form, pasted, or carried by a link is read here, and alike. */
export { readDateBoxes, readMonthBoxes } from "./date-boxes";
export { dateApart } from "./date";
export { readValue, type Place } from "./read-value";
export type { Fault, Reading } from "./reading";
