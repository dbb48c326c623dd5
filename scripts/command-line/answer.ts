import type { Assessment, CivilDate } from "@/lib/entitlements";
import { assessLine, type CaseResult, type FieldError } from "@/lib/household";
import type { Options } from "./options";

/** What stands in a line of the output. */
export type Answered = object | { readonly errors: readonly FieldError[] };

/** Makes what answers a line, as the options ask. */
export function answerTo({ brief }: Pick<Options, "brief">): (line: string, today: CivilDate) => Answered {
  const form = brief ? briefly : (assessment: Assessment): object => assessment;
  return (line, today) => {
    const result = resultOf(line, today);
    return "errors" in result ? result : form(result.assessment);
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
