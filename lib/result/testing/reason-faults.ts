import { answerTo, assess, besideCatalogue, catalogue, fields, instruments, PLAN } from "@/lib/entitlements";
import type { Child, CivilDate, FieldPath, Household } from "@/lib/entitlements";
import { questionOn, situations, withValue } from "@/lib/household";
import type { AssessedCase, Card } from "..";
import { judgedIn, type RightId } from "../rights";

/** The reason told first fails; and where one answer alone would turn the right, it rests on that. */
export function reasonsIn({ id, status, failures }: Card, of: AssessedCase): readonly string[] {
  if (status !== "notEligible") return [];
  const [first] = failures;
  const refused = judgedIn(assess(of.given, of.on)).find((one) => one.id === id);
  const fails = refused?.conditions.some(
    (one) => one.id === first?.id && one.child === first.child && one.holds === false,
  );
  if (!first || !fails) return [`${id}: a reason that does not fail`];
  const born = of.given.children
    ?.map(({ birthDate }) => birthDate)
    .sort()
    .at(-1);
  if (
    first.id === "inForce" &&
    born !== undefined &&
    born < instruments[PLAN].date &&
    refused?.conditions.some((one) => one.id === "underPlan")
  )
    return [`${id}: not in force, for a birth before the plan`];
  const turning = turningAnswers(id, of.given, of.on);
  const [only] = turning;
  if (only === undefined) return placesUnmoved(id, first.child, of);
  if (turning.length > 1) return [];
  const rests = first.rests().map(({ path }) => path);
  return rests.includes(only) ? [] : [`${id}: ${first.id} is told, ${only} would turn it`];
}

/** The answers one change of which, each alone, would give the family the right: judged anew, option by option. */
function turningAnswers(id: RightId, given: Household, on: CivilDate): readonly FieldPath[] {
  const right = [...catalogue, ...besideCatalogue].find((one) => one.id === id);
  const names = new Set(right?.conditions.flatMap(({ reads }) => reads));
  const children = given.children?.length ?? 0;
  return fields
    .filter(({ name, child }) => names.has(name) && (child === undefined || child < children))
    .filter(({ name, path, child }) =>
      optionsOf(name, answerTo(given, name, child)).some((option) => has(id, withValue(given, path, option), on)),
    )
    .map(({ path }) => path);
}

/** Where no option turns a right, but the months of one child's place, untold, would: it is told of that child. */
function placesUnmoved(id: RightId, told: number | undefined, { given, on }: AssessedCase): readonly string[] {
  const children = given.children ?? [];
  const turning = [...children.keys()].filter((index) => {
    const moved = children.map((child, at) => (at === index ? withoutMonths(child) : child));
    return has(id, { ...given, children: moved }, on);
  });
  const [only] = turning;
  return only === undefined || turning.length > 1 || only === told
    ? []
    : [`${id}: told of ${told}, the months of ${only} would turn it`];
}

const withoutMonths = ({ birthDate, nursery }: Child): Child => ({
  birthDate,
  nursery: { inclusive: nursery?.inclusive },
});

/** Whether a family has a right. */
function has(id: RightId, given: Household, on: CivilDate): boolean {
  const status = judgedIn(assess(given, on)).find((one) => one.id === id)?.status;
  return status === "eligible" || status === "referred";
}

function optionsOf(name: (typeof fields)[number]["name"], now: unknown): readonly unknown[] {
  const { input } = questionOn(name);
  if (input.kind === "yesNo") return [true, false];
  if (input.kind === "choice" || input.kind === "rate") return input.options;
  if (input.kind === "situations")
    return situations.map((one) => [...(Array.isArray(now) ? (now as string[]) : []), one]);
  return [];
}
