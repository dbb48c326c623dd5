import { besideCatalogue, besideLaw, catalogue, instruments, movedGround, national, qingdao } from "@/lib/entitlements";
import type { Assessment } from "@/lib/entitlements";
import { errorCodes, questions, situations, steps, type Input, type Question } from "@/lib/household";
import { planGroups, planRights } from "@/lib/plan/rights";

/** Options whose words belong to the question; plain yes and no, and rates, are worded once for all. */
export function optionsOf({ input }: Question): readonly string[] {
  if (input.kind === "choice") return input.options;
  if (input.kind === "situations") return situations;
  if (input.kind === "yesNo") return input.planned ? ["no", "planned", "yes"] : [];
  return input.kind === "children" ? ["some", "none"] : [];
}

const under = (path: string, ...ends: readonly string[]) => ends.map((end) => `${path}.${end}`);

const all = [...catalogue, ...besideCatalogue];
const rights = all.map(({ id }) => id);
const leaves = catalogue.filter(({ group }) => group === "leave").map(({ id }) => id);
const conditions = new Set(all.flatMap((right) => right.conditions.map(({ id }) => id)));

type Status = Assessment["entitlements"][number]["status"];
const statuses: readonly Status[] = ["eligible", "referred", "unknown", "notEligible"];

/** Kinds of field that have words of their own for some errors; yes, no and the like cannot be typed wrong. */
const typedKinds: readonly (Input["kind"] | "birthDate" | "leaveStart" | "month")[] = [
  "amount",
  "birthDate",
  "children",
  "count",
  "leaveStart",
  "month",
  "percent",
];

/** Trees of words that follow a catalogue: a key there that the catalogue does not yield is dead. */
export const derivedTrees: readonly string[] = [
  "answer",
  "benefits.sentence",
  "conditions",
  "entitlements",
  "errors",
  "fields",
  "moved",
  "paper.lead",
  "paper.short",
  "plan.figure",
  "plan.group",
  "plan.uncounted",
  "questions",
  "result.group",
  "result.leave",
  "result.sum.name",
  "steps",
];

/** Keys that the catalogues yield, and keys that come to a translator by a variable. */
export const builtKeys: readonly string[] = [
  ...rights.flatMap((id) => under(`entitlements.${id}`, "about", "next", "title")),
  ...[...conditions].flatMap((id) => under(`conditions.${id}`, "fails", "rule")),
  ...under("benefits.sentence", ...leaves, "childcare-subsidy", "delivery-subsidy", "maternity-insurance"),
  ...under("benefits.sentence", "provident-fund-rent"),
  ...under("benefits.sentence.delivery-costs", "all", "inFull", "part", "upTo"),
  ...under("benefits.sentence.home-purchase-quota", "limit", "remaining"),
  ...under("benefits.sentence.deduction", "amount", "saved"),
  ...under("benefits.sentence.national-childcare-allowance", "all", "rest"),
  "benefits.sentence.free-kindergarten-year",
  ...under("benefits.sentence.provident-fund-loan", "available", "rate", "uplifted"),
  ...under("errors.any", ...errorCodes),
  ...questions.flatMap((question) => [
    ...under(`questions.${question.words}`, "label", "short"),
    ...under(`questions.${question.words}.options`, ...optionsOf(question)),
    ...(question.untilBirth === "planned" ? [`questions.${question.words}.planned.label`] : []),
  ]),
  ...under("link.reason", "amount", "children", "choice", "count", "damaged", "date", "month", "percent", "rate"),
  ...under("link.reason", "repeated", "situations", "yesNo"),
  ...planRights.flatMap(({ id, isJudged }) =>
    isJudged ? [] : under(`plan.uncounted.${id}`, "about", "next", "title"),
  ),
  ...under("plan.figure", ...[qingdao, national, besideLaw].flatMap((law) => Object.keys(law))),
  ...under("plan.group", ...planGroups.map(({ id }) => id)),
  ...under("paper.short", "clause", ...Object.keys(instruments)),
  ...under("paper.lead", "eligible", "notEligible", "unknown"),
  ...statuses.flatMap((status) => under(`result.group.${status}`, "lead", "name", "title")),
  ...under("result.leave", ...leaves),
  ...under("moved", ...movedGround.map(({ id }) => id)),
  ...under("steps", ...steps),
  ...under("fields", "added", "putBack", "removed"),
  ...under("fields", "day", "month", "year"),
  ...under("fields", "homes", "percent", "yuan"),
  ...under("fields.name", "from", "leaveStart", "until"),
  ...under("paper", "making", "saved"),
  ...under("result", "refineTitle", "waitsFor"),
];

/** Keys for which there need not be words. */
export const optionalKeys: readonly string[] = [
  ...questions.flatMap(({ words }) => under(`questions.${words}`, "hint", "planned.hint")),
  ...questions.flatMap((question) => under(`questions.${question.words}.hints`, ...optionsOf(question))),
  ...typedKinds.flatMap((kind) => under(`errors.${kind}`, ...errorCodes)),
];
