import type { AskedQuestion } from "./interview";
import { steps, type Step } from "./questions";

type Asked = readonly Pick<AskedQuestion, "step">[];

/** The steps that have something to ask, in order. */
export function stepsAsked(asked: Asked): readonly Step[] {
  return steps.filter((step) => asked.some((question) => question.step === step));
}

/** The next step that has something to ask; `undefined` after the last. */
export function stepAfter(step: Step, asked: Asked): Step | undefined {
  return stepsAsked(asked).find((other) => steps.indexOf(other) > steps.indexOf(step));
}

/** The last step before this one that has something to ask; `undefined` before the first. */
export function stepBefore(step: Step, asked: Asked): Step | undefined {
  return stepsAsked(asked)
    .filter((other) => steps.indexOf(other) < steps.indexOf(step))
    .at(-1);
}
