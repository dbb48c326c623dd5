/** Marks of direction, joiners, soft hyphens, byte order marks, controls: copied along, and never seen. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/g;

/** Kinds of dashes that programs put in place of a hyphen. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** Halves of signs that lost their other half. */
const halves = /\p{Surrogate}/gu;

/** All but digits written small, in circles or as parts: as plain ones they would be digits of the number beside them. */
const written = /[^\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]+/g;

/** Most values: nothing of them is to be made plain. */
const isPlain = /^[!-~]*$/;

/** A run of white space, with the signs that mails put before the lines that they quote. */
const gap = /\s[\s>|]*/g;

/**
 * A text from outside without what only its look depends on: full-width signs, invisible ones. A gap is one line feed
 * where a line ends in it, and else one space.
 */
export function plainText(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(halves, "")
    .replace(invisible, "")
    .replace(written, (part) => part.normalize("NFKC"))
    .replace(dashes, "-")
    .replace(gap, (white) => (/[\r\n\u2028\u2029]/.test(white) ? "\n" : white.replace(/\s+/g, " ")));
}

/** The text of one value, on one line. */
export function plainValue(text: string): string {
  return plainText(text).replaceAll("\n", " ");
}
