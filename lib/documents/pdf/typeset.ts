import LineBreaker from "linebreak";
import type { Look } from "./look";

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly look: Look;
}

/** A stretch of a line, at its distance from the left. */
export interface Piece extends Run {
  readonly x: number;
}

/** Text broken into lines. */
export interface Setting {
  readonly lines: readonly { readonly pieces: readonly Piece[]; readonly height: number }[];
  readonly height: number;
}

/** How wide a text is. */
type Measure = (text: string, look: Look) => number;

/** How text is set. */
export interface Setter {
  readonly measure: Measure;
  /** From one line to the next, in sizes. */
  readonly leading: number;
}

/** Breaks text into lines where its language allows it: no stop begins a line, no opening bracket ends one. */
export function typeset(runs: readonly Run[], width: number, { measure, leading }: Setter): Setting {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let x = 0;
  for (const word of wordsOf(runs)) {
    const bare = word.map((run, at) => (at === word.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
    if (x > 0 && x + widthOf(bare, measure) > width + 0.01) {
      lines.push(line);
      line = [];
      x = 0;
    }
    for (const run of word) {
      const last = line.at(-1);
      if (last?.look === run.look) line.splice(-1, 1, { ...last, text: last.text + run.text });
      else line.push({ ...run, x });
      x += measure(run.text, run.look);
    }
  }
  if (line.length > 0) lines.push(line);
  const set = lines.map((pieces) => ({ pieces, height: sizeOf(pieces) * leading }));
  return { lines: set, height: set.reduce((sum, { height }) => sum + height, 0) };
}

/** Cuts text where a line may end; what stays together may still change its look. */
function wordsOf(runs: readonly Run[]): readonly Run[][] {
  const whole = runs.map(({ text }) => text).join("");
  const breaker = new LineBreaker(whole);
  const words: Run[][] = [];
  let begin = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    words.push(slice(runs, begin, next.position));
    begin = next.position;
  }
  return words;
}

function slice(runs: readonly Run[], begin: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap(({ text, look }) => {
    const part = text.slice(Math.max(0, begin - at), Math.max(0, end - at));
    at += text.length;
    return part === "" ? [] : [{ text: part, look }];
  });
}

function widthOf(runs: readonly Run[], measure: Measure): number {
  return runs.reduce((sum, { text, look }) => sum + measure(text, look), 0);
}

function sizeOf(pieces: readonly Piece[]): number {
  return Math.max(...pieces.map(({ look }) => look.size));
}
