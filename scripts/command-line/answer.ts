import type { Assessment, CivilDate } from "@/lib/entitlements";
import { assessLine, type CaseResult, type FieldError } from "@/lib/household";
import type { Options } from "./options";
import { saying } from "./say";

/** What stands in a line of the output. */
export type Answered = object | { readonly errors: readonly FieldError[] };

/** Makes what answers a line, as the options ask. */
export function answerTo({ brief, say }: Pick<Options, "brief" | "say">): (line: string, today: CivilDate) => Answered {
  const form = brief ? briefly : (assessment: Assessment): object => assessment;
  const saidOf = say && saying(say);
  return (line, today) => {
    const result = resultOf(line, today);
    if ("errors" in result) return result;
    const { household, assessment } = result;
    return saidOf ? { ...form(assessment), said: saidOf(household, assessment) } : form(assessment);
  };
}

/** Whatever a line holds, it costs no more than itself. */
function resultOf(line: string, today: CivilDate): CaseResult {
  try {
    return assessLine(line, today);
  } catch {
    return { errors: [{ path: "", code: "invalid" }] };
  }
}

function briefly({ entitlements, beside, ...rest }: Assessment): object {
  return { ...rest, entitlements: entitlements.map(briefOf), beside: beside.map(briefOf) };
}

type Judged = Assessment["entitlements" | "beside"][number];

function briefOf({ id, group, status, benefits, missing, refine }: Judged): object {
  return { id, group, status, benefits, missing, refine };
}
