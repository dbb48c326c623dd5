/** Soft hyphens, marks of direction, joiners, byte order marks: copied along from pages and chats, and never seen. */
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g;

const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** Written small above or below a line, a digit is no digit of the number beside it. */
const raised = /[\u00b2\u00b3\u00b9\u2070-\u209f]/;

/** No value is longer, the smallest ratio with all its zeros included; what is longer is not looked into, so that reading stays quick. */
const LONGEST = 400;

/** What a value is quoted with, and what ends it where it stood in a sentence or a list. */
const [quoted, ended] = [/^["'“‘「『](.*)["'”’」』]$/, /(.)[。.;、!]$/];

/**
 * The text of a value without what only its look depends on: full-width signs, invisible ones, kinds of dashes and
 * white space; nor the quotation marks around it, or the stop behind it.
 * @returns `undefined` for what cannot be one value: too long, or with raised digits, which would lose their place
 */
export function plain(text: string): string | undefined {
  if (text.length > 4 * LONGEST || raised.test(text)) return undefined;
  const normal = text
    .replace(invisible, "")
    .normalize("NFKC")
    .replace(dashes, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(quoted, "$1")
    .replace(ended, "$1");
  return normal.length > LONGEST ? undefined : normal;
}
