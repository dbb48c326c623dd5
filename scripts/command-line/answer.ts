import type { CivilDate, Household } from "@/lib/entitlements";
import { dayInQingdao } from "@/lib/household";
import { assessing } from "./assess";
import { ByteWriter } from "./byte-writer";
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

/** All that is wrong with a line, beside what could be read nevertheless. */
export interface Faulty {
  readonly errors: readonly Told[];
  readonly household?: Household;
  readonly on?: CivilDate;
}

/** Answers one line: writes JSON without an end of line, or says what is wrong. */
type Answer = (line: string, today: CivilDate, out: ByteWriter) => Faulty | void;

/** Makes what answers lines, as the options ask. */
export function answering(asked: Asked): (lines: Lines) => Answers {
  const answer = answerTo(asked);
  return ({ texts, first, spare }) => {
    const today = dayInQingdao(Date.now());
    const out = new ByteWriter(spare);
    let failed = false;
    for (const [place, text] of texts.entries()) {
      const faulty = answer(text, today, out);
      if (faulty) out.text(JSON.stringify({ line: first + place, ...faulty }));
      if (faulty) failed = true;
      out.ascii("\n");
    }
    return { bytes: out.all(), failed };
  };
}

const commands = { assess: assessing, link: linking, read: () => readLink };

/** Whatever a line holds, it costs no more than itself. */
function answerTo(asked: Asked): Answer {
  const answer: Answer = commands[asked.command](asked);
  return (line, today, out) => {
    const begin = out.length;
    try {
      return answer(line, today, out);
    } catch {
      out.cutTo(begin);
      return { errors: [{ path: "", code: "invalid" }] };
    }
  };
}
