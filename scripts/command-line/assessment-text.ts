import type { Assessment } from "@/lib/entitlements";
import { inBytes, type ByteText } from "./bytes";
import { remembering, type Frame, type Judged } from "./frames";

/**
 * Makes a writer of assessments: the bytes of what `JSON.stringify` makes, in a third of its time.
 * @param brief without conditions, assumptions and basis
 */
export function assessmentWriter({ brief }: { readonly brief: boolean }): (assessment: Assessment) => ByteText {
  return brief ? briefWriter() : wholeWriter();
}

function wholeWriter(): (assessment: Assessment) => ByteText {
  const listText = judgedWriter((judged) => JSON.stringify({ ...judged, benefits: [] }));
  return ({ on, plan, entitlements, beside, totals, missing }) =>
    `{"on":"${on}","plan":"${plan}","entitlements":${listText(entitlements)},"beside":${listText(beside)},"totals":${JSON.stringify(totals)},"missing":${JSON.stringify(missing)}}`;
}

function briefWriter(): (assessment: Assessment) => ByteText {
  const listText = judgedWriter(({ id, group, status, missing, refine }) =>
    JSON.stringify({ id, group, status, benefits: [], missing, refine }),
  );
  return ({ on, plan, entitlements, beside, totals, missing }) =>
    `{"on":"${on}","plan":"${plan}","totals":${JSON.stringify(totals)},"missing":${JSON.stringify(missing)},"entitlements":${listText(entitlements)},"beside":${listText(beside)}}`;
}

/** @param textOf the JSON of a right without its benefits */
function judgedWriter(textOf: (judged: Judged) => string): (list: readonly Judged[]) => ByteText {
  const frameOf = remembering((judged) => apart(inBytes(textOf(judged))));
  return (list) => {
    let text = "[";
    for (const judged of list) {
      const [before, behind] = frameOf(judged);
      const { benefits } = judged;
      if (text.length > 1) text += ",";
      text += benefits.length === 0 ? before + "[]" + behind : before + JSON.stringify(benefits) + behind;
    }
    return text + "]";
  };
}

const MARK = '"benefits":[';

function apart(text: ByteText): Frame {
  const at = text.indexOf(MARK) + MARK.length - 1;
  return [text.slice(0, at), text.slice(at + "[]".length)];
}
