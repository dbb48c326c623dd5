/** Answers that are possible but improbable: asked back, and kept as they are where the family says so. */
export { doubtsIn, type Doubt } from "./doubts";
export { keepAsTyped, takeInstead } from "./settle";
