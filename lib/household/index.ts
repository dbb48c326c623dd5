/** Answers of a family: schema, questions, interview, what a tab keeps. */
export {
  EARLIEST_BIRTH,
  ELDEST_LISTED,
  LONGEST_WAIT,
  MOST_CHILDREN,
  MOST_HOMES,
  MOST_SITUATIONS,
  MOST_YUAN,
} from "./bounds";
export { assessLine, LONGEST_LINE, readLine, type CaseRead, type CaseResult } from "./case-line";
export { childrenNotAsked } from "./children-not-asked";
export { daysAfter, isDate, isMonth } from "./civil-dates";
export { faultOfDay, FIRST_DAY, LAST_DAY } from "./days";
export { doubtsIn, keepAsTyped, takeInstead, type Doubt } from "./doubts";
export * from "./errors";
export { everyQuestion } from "./every-question";
export {
  fieldQuestions,
  interview,
  notHeld,
  toAsked,
  untilBirth,
  type AskedQuestion,
  type Interview,
} from "./interview";
export { dateAt, latestBirthDate, monthAt, valueAt } from "./loose";
export { keepTyped } from "./keep-typed";
export { keepValid, type Kept } from "./keep-valid";
export { writeNumber } from "./numbers";
export { concerns, errorsAbout, offeredFields, questionAbout } from "./offers";
export { offeredSituations } from "./offered-situations";
export { parseHousehold, type Parsed } from "./parse";
export { placeByBirth } from "./place-by-birth";
export * from "./questions";
export { readAnswers } from "./read-answers";
export { dateApart, readDateBoxes, readMonthBoxes, readValue, type Fault, type Place, type Reading } from "./reading";
export { asOfToday, type OpenedLink } from "./opened-link";
export { overdueChildren } from "./overdue";
export { readSaved, readSavedLink, writeSaved } from "./saved";
export { householdSchema } from "./schema";
export { dayInQingdao } from "./today";
export * from "./typed";
export { writeAnswers } from "./write-answers";
export * from "./link";
export { stepAfter, stepBefore, stepsAsked } from "./way";
export { withValue } from "./with-value";
