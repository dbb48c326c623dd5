import { writeNumber } from "../numbers";
import type { Answers, NumberText } from "../typed";
import { withValue } from "../with-value";
import type { Doubt } from "./doubts";

/** Answers once the family has said that a doubtful one is right as it is. */
export function keepAsTyped(answers: Answers, { key }: Doubt): Answers {
  return { ...answers, settled: [...answers.settled.filter((other) => other !== key), key] };
}

/**
 * Answers once the family has said what it meant.
 * @param meant one of those that the doubt offers
 */
export function takeInstead(answers: Answers, { path }: Doubt, meant: number): Answers {
  const isShare = path === "housing.downPaymentRatio";
  const typed: NumberText = { text: writeNumber(meant, isShare ? -2 : 0), unsure: false };
  return withValue(answers, path, typed);
}
