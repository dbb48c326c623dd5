import type { CivilDate } from "@/lib/entitlements";
import { assessLine } from "@/lib/household";
import type { Answered, Asked } from "./answer";
import { assessmentWriter } from "./assessment-text";
import { inBytes } from "./bytes";
import { saying } from "./say";

/** Makes what assesses a case: in full or in short, and with what is said of it where that is asked for. */
export function assessing({ brief, say }: Asked): (line: string, today: CivilDate) => Answered {
  const textOf = assessmentWriter({ brief });
  const saidOf = say && saying(say);
  return (line, today) => {
    const result = assessLine(line, today);
    if ("errors" in result) return result;
    const { household, assessment } = result;
    const text = textOf(assessment);
    if (!saidOf) return text;
    return `${text.slice(0, -1)},"said":${inBytes(JSON.stringify(saidOf(household, assessment)))}}`;
  };
}
