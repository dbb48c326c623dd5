import { valueOf } from "./pairs";

/** One text that the last pair of a link may have for its value, and what is then words of their own behind it. */
export interface Ending {
  readonly value: string;
  readonly rest: string;
}

/** Signs that end a sentence or close what was opened before a link, and gaps. */
const stop = /[.,;:!?。！？…'’”"」』》】)}\]>*`_~|]+(?=$|\s|[^\w%.,+-])|[<>"«»“”「」『』《》【】。`{}|^#]|\[(?=\/)|\s/g;

const closing = /[.,;:!?'*)\]_~]+$/;

/** No value is longer, nor broken into more lines. */
const [LONGEST, MOST_LINES] = [400, 40];

/**
 * How much of what stands behind the `=` of a link's last pair may be its value, the most first: with lines below it
 * that may go on with it, the whole line, and up to each place where a sentence, a quotation or a word ends.
 * @param written the line from the `=` on, and those below it
 */
export function endingsOf(written: readonly string[]): readonly Ending[] {
  const lines = written.slice(0, MOST_LINES);
  const joined = lines.map((_, last) => ({
    value: valueOf(lines.slice(0, last + 1).join("")).trim(),
    rest: last + 1 < lines.length ? `\n${lines[last + 1]}` : "",
  }));
  const below = joined.slice(1).map((ending) => [ending, { ...ending, value: ending.value.replace(closing, "") }]);
  const first = valueOf(lines[0] ?? "");
  const stops = [...first.slice(0, LONGEST).matchAll(stop)].map(({ index }) => index);
  const cut = stops.map((at) => ({ value: first.slice(0, at).trim(), rest: first.slice(at) }));
  return [...below.reverse().flat(), ...joined.slice(0, 1), ...cut.reverse()];
}
