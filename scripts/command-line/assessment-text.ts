import type { Assessment } from "@/lib/entitlements";
import type { ByteWriter } from "./byte-writer";
import { remembering, type Frame, type Judged } from "./frames";

/** Writes an assessment. */
type Writes = (assessment: Assessment, out: ByteWriter) => void;

/**
 * Makes a writer of assessments: the bytes of what `JSON.stringify` makes, in a small part of its time.
 * @param brief without conditions, assumptions and basis
 */
export function assessmentWriter({ brief }: { readonly brief: boolean }): Writes {
  return brief ? writeBriefly : wholeWriter();
}

function wholeWriter(): Writes {
  const frameOf = remembering((judged) => apart(JSON.stringify({ ...judged, benefits: [] })));
  const writeJudged = (judged: Judged, out: ByteWriter) => {
    const [before, behind] = frameOf(judged);
    out.bytes(before);
    out.ascii(listText(judged.benefits));
    out.bytes(behind);
  };
  return ({ on, plan, entitlements, beside, totals, missing }, out) => {
    out.ascii(`{"on":"${on}","plan":"${plan}","entitlements":`);
    writeList(entitlements, writeJudged, out);
    out.ascii(',"beside":');
    writeList(beside, writeJudged, out);
    out.ascii(`,"totals":${JSON.stringify(totals)},"missing":${listText(missing)}}`);
  };
}

const writeBriefly: Writes = ({ on, plan, entitlements, beside, totals, missing }, out) => {
  out.ascii(`{"on":"${on}","plan":"${plan}","totals":${JSON.stringify(totals)},"missing":${listText(missing)}`);
  out.ascii(',"entitlements":');
  writeList(entitlements, writeJudgedBriefly, out);
  out.ascii(',"beside":');
  writeList(beside, writeJudgedBriefly, out);
  out.ascii("}");
};

function writeJudgedBriefly({ id, group, status, benefits, missing, refine }: Judged, out: ByteWriter): void {
  out.ascii(
    `{"id":"${id}","group":"${group}","status":"${status}","benefits":${listText(benefits)},"missing":${listText(missing)},"refine":${listText(refine)}}`,
  );
}

function writeList<T>(list: readonly T[], write: (one: T, out: ByteWriter) => void, out: ByteWriter): void {
  let before = "[";
  for (const one of list) {
    out.ascii(before);
    write(one, out);
    before = ",";
  }
  out.ascii(list.length === 0 ? "[]" : "]");
}

/** Most lists of an assessment are empty. */
const listText = (list: readonly unknown[]): string => (list.length === 0 ? "[]" : JSON.stringify(list));

const MARK = '"benefits":[';

function apart(text: string): Frame {
  const at = text.indexOf(MARK) + MARK.length - 1;
  return [Buffer.from(text.slice(0, at)), Buffer.from(text.slice(at + "[]".length))];
}
