/** What a family is told, as messages and values: the one view of a result for page, paper and files. */
export { answerPhrase, optionPhrase } from "./answer";
export type { Card } from "./cards";
export type { AssessedCase } from "./case";
export { changesBetween, type Change, type Standing } from "./changes";
export { childOf } from "./child";
export { citationsOf } from "./citations";
export type { Gain, LoanSteps } from "./gains";
export { knownSoFar } from "./known-so-far";
export { hotlines, hotlinesOf, type HotlineId } from "./hotlines";
export { inMonth, onDay, say, type Phrase, type Phrases, type Value } from "./phrase";
export { askedAt, type Asked, type Rest } from "./places";
export type { OpenQuestion } from "./questions";
export type { Mark, Reason, Reasons } from "./reasons";
export { resultOf, type Result } from "./result";
export { saidOf, type Said } from "./said";
export type { Sum } from "./sum";
export { inWords, type Speaker, type Spoken } from "./words";
