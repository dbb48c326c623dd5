import type { Assessment } from "@/lib/entitlements";
import type { ByteWriter } from "./byte-writer";
import { remembering, type Frame, type Judged } from "./frames";
import { writeList, writePlain, writePlainList } from "./plain-json";

/** Writes an assessment. */
type Writes = (assessment: Assessment, out: ByteWriter) => void;

/**
 * Makes a writer of assessments: the bytes of what `JSON.stringify` makes, in a small part of its time.
 * @param brief without conditions, assumptions and basis
 */
export function assessmentWriter({ brief }: { readonly brief: boolean }): Writes {
  return brief ? briefWriter() : wholeWriter();
}

function wholeWriter(): Writes {
  const writeJudged = judgedWriter({
    textOf: (judged) => JSON.stringify({ ...judged, benefits: [] }),
    reasonsOf: ({ conditions }) => conditions,
  });
  return ({ on, plan, entitlements, beside, totals, missing }, out) => {
    out.ascii(`{"on":"${on}","plan":"${plan}","entitlements":`);
    writeList(entitlements, writeJudged, out);
    out.ascii(',"beside":');
    writeList(beside, writeJudged, out);
    writeSums({ totals, missing }, out);
    out.ascii("}");
  };
}

function briefWriter(): Writes {
  const writeJudged = judgedWriter({
    textOf: ({ id, group, status, missing, refine }) =>
      JSON.stringify({ id, group, status, benefits: [], missing, refine }),
    reasonsOf: () => [],
  });
  return ({ on, plan, entitlements, beside, totals, missing }, out) => {
    out.ascii(`{"on":"${on}","plan":"${plan}"`);
    writeSums({ totals, missing }, out);
    out.ascii(',"entitlements":');
    writeList(entitlements, writeJudged, out);
    out.ascii(',"beside":');
    writeList(beside, writeJudged, out);
    out.ascii("}");
  };
}

function writeSums({ totals, missing }: Pick<Assessment, "totals" | "missing">, out: ByteWriter): void {
  out.ascii(',"totals":');
  writePlain(totals, out);
  out.ascii(',"missing":');
  writePlainList(missing, out);
}

/** What of a right judged is written. */
interface Form {
  /** Its JSON, with no benefit in it. */
  readonly textOf: (judged: Judged) => string;
  /** Those of its conditions that stand there. */
  readonly reasonsOf: (judged: Judged) => Judged["conditions"];
}

function judgedWriter({ textOf, reasonsOf }: Form): (judged: Judged, out: ByteWriter) => void {
  const frameOf = remembering((judged) => frameIn(textOf(judged), judged), reasonsOf);
  return (judged, out) => {
    const [before, behind] = frameOf(judged);
    out.bytes(before);
    if (behind === undefined) return;
    writePlainList(judged.benefits, out);
    out.bytes(behind);
  };
}

const MARK = '"benefits":[';

/** Whole where there are no benefits, as in most; otherwise apart where they belong. */
function frameIn(text: string, { benefits }: Judged): Frame {
  if (benefits.length === 0) return [Buffer.from(text)];
  const at = text.indexOf(MARK) + MARK.length - 1;
  return [Buffer.from(text.slice(0, at)), Buffer.from(text.slice(at + "[]".length))];
}
