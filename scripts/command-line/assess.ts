import type { CivilDate } from "@/lib/entitlements";
import { assessLine } from "@/lib/household";
import type { Asked, Faulty } from "./answer";
import { assessmentWriter } from "./assessment-text";
import type { ByteWriter } from "./byte-writer";
import { saying } from "./say";

/** Makes what assesses a case: in full or in short, and with what is said of it where that is asked for. */
export function assessing({ brief, say }: Asked): (line: string, today: CivilDate, out: ByteWriter) => Faulty | void {
  const write = assessmentWriter({ brief });
  const saidOf = say && saying(say);
  return (line, today, out) => {
    const result = assessLine(line, today);
    if ("errors" in result) return result;
    const { household, assessment } = result;
    write(assessment, out);
    if (!saidOf) return;
    out.cutTo(out.length - "}".length);
    out.text(`,"said":${JSON.stringify(saidOf(household, assessment))}}`);
  };
}
