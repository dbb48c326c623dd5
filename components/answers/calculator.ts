import { instruments, leaveWindow, PLAN, type CivilDate } from "@/lib/entitlements";
import {
  everyQuestion,
  interview,
  keepTyped,
  latestBirthDate,
  noAnswers,
  readAnswers,
  type Answers,
  type OpenedLink,
} from "@/lib/household";
import type { Case } from "./case";

/**
 * The case that answers make.
 * @param today the day in Qingdao
 * @param link where they came from, if from a link: it may name another day
 */
export function workedOut(answers: Answers, today: CivilDate, link?: OpenedLink): Case {
  const on = link?.on ?? today;
  const { household: given, errors } = keepTyped(answers, on);
  const spoilt = errors.map(({ path }) => path);
  const asked = interview(given, on, { spoilt });
  const read = readAnswers(answers);
  return {
    ...asked,
    loaded: true,
    answers,
    read,
    given,
    errors,
    every: everyQuestion(Infinity, { ...asked, given }),
    leaveWindow: leaveWindow(latestBirthDate(read) ?? on),
    on,
    today,
    link,
  };
}

/** The case of a family that has answered nothing yet: no question depends on the day before the first answer. */
export function beforeVisit(): Case {
  return { ...workedOut(noAnswers(), instruments[PLAN].date), loaded: false };
}
