import type { CivilDate, Household } from "@/lib/entitlements";
import { dayInQingdao } from "@/lib/household";
import { assessing } from "./assess";
import { bytesOf, inBytes, type ByteText } from "./bytes";
import { linking } from "./link";
import type { Options } from "./options";
import { readLink } from "./read";

/** What is asked of each line. */
export type Asked = Pick<Options, "command" | "brief" | "say" | "site">;

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

/** One thing that is wrong with a line. */
export interface Told {
  readonly path: string;
  readonly code: string;
  /** What stands there, where the line cannot be found again by its number alone. */
  readonly value?: string;
}

/** What answers one line: JSON, or all that is wrong with it, beside what could be read nevertheless. */
export type Answered =
  ByteText | { readonly errors: readonly Told[]; readonly household?: Household; readonly on?: CivilDate };

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
      return inBytes(JSON.stringify({ line: first + place, ...answered }));
    });
    return { bytes: bytesOf(output, spare), failed };
  };
}

const commands = { assess: assessing, link: linking, read: () => readLink };

/** Whatever a line holds, it costs no more than itself. */
function answerTo(asked: Asked): (line: string, today: CivilDate) => Answered {
  const answer = commands[asked.command](asked);
  return (line, today) => {
    try {
      return answer(line, today);
    } catch {
      return { errors: [{ path: "", code: "invalid" }] };
    }
  };
}
