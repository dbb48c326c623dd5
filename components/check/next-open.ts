import { steps, valueAt, type AskedQuestion, type Interview, type Step } from "@/lib/household";
import type { Household } from "@/lib/entitlements";

type Asked = Pick<Interview, "asked"> & { readonly given: Household };

/**
 * The first question that nobody has answered yet, in any step or in those after one. Whoever is not sure has been
 * asked: it is not put again. What only the birth will show is not open yet.
 */
export function nextOpen({ asked, given }: Asked, after?: Step): AskedQuestion | undefined {
  const done = after === undefined ? -1 : steps.indexOf(after);
  return asked.find((question) => steps.indexOf(question.step) > done && isLeftOut(question, given));
}

/** Whether nobody has answered a question yet that can be answered. */
export function isLeftOut({ open, planned, path }: AskedQuestion, given: Household): boolean {
  return open && !planned && valueAt(given, ...path.split(".")) === undefined;
}
