import { currentAnswers } from "@/components/answers/session";
import { caseOf } from "@/components/answers/use-case";
import { caseFragment } from "@/components/takeaway/case-link";

/** Whether a fragment is the link to the very case in this tab, with its amounts of money or without. */
export function isOwnLink(fragment: string): boolean {
  const mine = caseOf(currentAnswers());
  return [true, false].some((withoutMoney) => `#${caseFragment(mine, { withoutMoney })}` === fragment);
}
