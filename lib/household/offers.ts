import type { FieldPath } from "@/lib/entitlements";
import type { FieldError } from "./errors";
import type { AskedQuestion, Interview } from "./interview";
import type { DefaultField } from "./questions";
import type { Answers } from "./typed";

type Answered = Pick<Interview, "household" | "assessment"> & {
  /** As typed; where there are none, whatever may be told beside an answer is offered. */
  readonly answers?: Answers;
};

/** The default fields to offer beside a question now: paths of a household. */
export function offeredFields(question: AskedQuestion, of: Answered): readonly FieldPath[] {
  const { offers = [], child } = question;
  if (child === undefined) return isLeaveWanted(of) ? offers : [];
  return monthsWanted(offers, child, of).map((field) => field.replace("*", String(child)));
}

/** The first month of a place that is planned; the last of any. */
function monthsWanted(months: readonly DefaultField[], child: number, { household, answers }: Answered) {
  const isTaken = household.children?.[child]?.nursery?.inclusive === true;
  const picked = answers ? answers.children[child]?.nursery.inclusive : isTaken ? "planned" : "no";
  if (picked === "planned") return months;
  return picked === "yes" ? months.filter((month) => !month.endsWith(".from")) : [];
}

/** The start of leave is all that is ever offered beside a question about no child. */
function isLeaveWanted({ household, assessment }: Answered): boolean {
  const { employed, leaveStart } = household.mother ?? {};
  if (!employed || !household.children?.length) return false;
  // A start that ends the leave too early must stay in sight, or it could not be mended.
  return Boolean(leaveStart) || statusOf("maternity-leave", assessment) !== "notEligible";
}

function statusOf(id: string, { entitlements }: Answered["assessment"]) {
  return entitlements.find((entitlement) => entitlement.id === id)?.status;
}

/** Whether what stands at a path answers a question, or is offered beside it now. */
export function concerns(question: AskedQuestion, path: FieldPath, of: Answered): boolean {
  if (path === question.path || offeredFields(question, of).includes(path)) return true;
  return path.startsWith(`${question.path}.`) && !path.includes(".nursery");
}

/** The question that a path belongs to, whether it is offered now or not: its own, or that which it stands beside. */
export function questionAbout(path: FieldPath, questions: readonly AskedQuestion[]): AskedQuestion | undefined {
  return questions.find(
    ({ path: own, field, child, offers = [] }) =>
      own === path ||
      offers.some((offer) => offer.replace("*", String(child)) === path) ||
      (field === "children" && /^children\.\d+\.birthDate$/.test(path)),
  );
}

/** The errors that concern some questions, in the order of the questions. */
export function errorsAbout(
  asked: readonly AskedQuestion[],
  errors: readonly FieldError[],
  of: Answered,
): readonly FieldError[] {
  return asked.flatMap((question) => errors.filter(({ path }) => concerns(question, path, of)));
}
