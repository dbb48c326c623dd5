import type { AssessedCase, RightId } from "@/lib/result";
import { deadlinesOf, thirdBirthdaysAhead } from "@/lib/result";

/** Rights whose last day, or last month, is worth a note. */
const ending: readonly RightId[] = ["maternity-leave", "childcare-subsidy", "infant-tax-deduction"];

/** Whether a case has any day to remember: what `calendarEvents` lists, told without working out every month. */
export function hasDaysToRemember(of: AssessedCase): boolean {
  const { assessment, household, on } = of;
  const isNoted = (id: RightId, from: string | undefined) =>
    ending.includes(id) || (id === "free-kindergarten-year" && from !== undefined && from > on.slice(0, 7));
  return (
    thirdBirthdaysAhead(household, on).length > 0 ||
    deadlinesOf(of).some(({ past }) => !past) ||
    [...assessment.entitlements, ...assessment.beside].some(({ id, benefits }) =>
      benefits.some((benefit) => "until" in benefit && benefit.until !== undefined && isNoted(id, fromOf(benefit))),
    )
  );
}

const fromOf = (benefit: object) => ("from" in benefit ? String(benefit.from) : undefined);
