/** What a form tells of a case, and nothing else does: it comes with the calculator, or with the details of a result. */
export { childrenNotAsked, dateApart, doubtsIn, offeredSituations } from "@/lib/household";
export { knownSoFar } from "@/lib/result";
