import type { CivilDate } from "@/lib/entitlements";
import { assessLine, dayInQingdao, type FieldError } from "@/lib/household";
import { assessmentWriter } from "./assessment-text";
import { bytesOf, inBytes, type ByteText } from "./bytes";
import type { Options } from "./options";
import { saying } from "./say";

/** What is asked of each line. */
export type Asked = Pick<Options, "brief" | "say">;

/** Lines that stand together. */
export interface Lines {
  readonly texts: readonly string[];
  /** The number of the first of them, from one. */
  readonly first: number;
  /** Room for the answers, which nobody else needs. */
  readonly spare?: ArrayBuffer | undefined;
}

/** A line of output for each line. */
export interface Answers {
  readonly bytes: Uint8Array;
  /** Any of the lines had errors. */
  readonly failed: boolean;
}

/** Makes what answers lines, as the options ask. */
export function answering(asked: Asked): (lines: Lines) => Answers {
  const answer = answerTo(asked);
  return ({ texts, first, spare }) => {
    const today = dayInQingdao(Date.now());
    let failed = false;
    const output = texts.map((text, place) => {
      const answered = answer(text, today);
      if (typeof answered === "string") return answered;
      failed = true;
      return inBytes(JSON.stringify({ line: first + place, errors: answered }));
    });
    return { bytes: bytesOf(output, spare), failed };
  };
}

type Answered = ByteText | readonly FieldError[];

/** Makes what answers one line: JSON, or every bad field. Whatever a line holds, it costs no more than itself. */
function answerTo({ brief, say }: Asked): (line: string, today: CivilDate) => Answered {
  const textOf = assessmentWriter({ brief });
  const saidOf = say && saying(say);
  return (line, today) => {
    try {
      const result = assessLine(line, today);
      if ("errors" in result) return result.errors;
      const { household, assessment } = result;
      const text = textOf(assessment);
      if (!saidOf) return text;
      return `${text.slice(0, -1)},"said":${inBytes(JSON.stringify(saidOf(household, assessment)))}}`;
    } catch {
      return [{ path: "", code: "invalid" }];
    }
  };
}
