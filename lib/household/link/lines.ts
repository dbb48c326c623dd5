import { isCarried } from "./leaves";

/** A fragment that may have been broken into lines. */
export interface Unwrapped {
  /** What surely belongs to it, on one line. */
  readonly head: string;
  /** Lines behind it that go on with its last value, or are words of their own. */
  readonly tail: readonly string[];
}

/** What a link is written with: a line of it is a part, and so is the beginning of a line. */
const signs = String.raw`[\w.~!$'()*+,;:@/?%&=[\]-]+`;
const isPart = new RegExp(`^${signs}$`);
const part = new RegExp(`^${signs}`);

/** The rest of a key and its value. */
const inKey = /^[\w.[\]%-]{0,80}\s?=/;

/** The rest of a value, and a pair behind it. */
const inValue = /^([^=&<>"]*)&\s?([\w.[\]%-]{1,80})\s?=/;

/**
 * Joins the lines of a fragment that a mail broke: those are surely its own in which, or behind which, another pair
 * begins.
 * @param fragment with its gaps as one line feed each
 */
export function unwrapped(fragment: string): Unwrapped {
  const lines = fragment.split("\n");
  const last = lines.reduce((sure, line, at) => (goesOn(line, lines[at - 1] ?? "") ? at : sure), 0);
  const head = lines.slice(0, last + 1).join("");
  const after = endsInWords(head) ? [] : lines.slice(last + 1);
  const words = after.findIndex((line) => !isPart.test(line));
  const parts = words < 0 ? after : after.slice(0, words);
  const [afterword = ""] = part.exec(after[words] ?? "") ?? [];
  return { head, tail: afterword === "" ? parts : [...parts, afterword] };
}

function goesOn(line: string, before: string): boolean {
  const [, rest = "", key = ""] = inValue.exec(line) ?? [];
  if (isCarried(key)) return true;
  return !endsInWords(before) && (inKey.test(line) || (key !== "" && !/\s/.test(rest)));
}

/** Whether words stand behind the last pair of a line. */
function endsInWords(line: string): boolean {
  const end = line.slice(line.lastIndexOf("&") + 1).trim();
  return end !== "" && !isPart.test(end);
}
