/** What moves a reader through JSON: quotes with what they hold, brackets, commas. */
const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{},]/g;

/**
 * The keys that stand twice in one object of a JSON text, by their paths. What JSON means by them is not laid down:
 * most readers keep the last one, without a word.
 * @param text valid JSON
 * @param json what it holds
 */
export function repeatedKeys(text: string, json: unknown): readonly string[] {
  return keysWritten(text) === keysKept(json) ? [] : pathsOfRepeats(text);
}

/** From quote to quote, as most of a text is passed over at once that way. */
function keysWritten(text: string): number {
  let count = 0;
  for (let open = text.indexOf('"'); open >= 0;) {
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
    if (close < 0) return count;
    if (signBehind(text, close) === COLON) count += 1;
    open = text.indexOf('"', close + 1);
  }
  return count;
}

const [COLON, BACKSLASH] = [...":\\"].map((sign) => sign.charCodeAt(0));

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}

/** The first sign that is no blank. */
function signBehind(text: string, at: number): number {
  let behind = at + 1;
  while (text.charCodeAt(behind) <= 32) behind += 1;
  return text.charCodeAt(behind);
}

/** Without recursion: what comes from outside may be nested deeper than any stack. */
function keysKept(json: unknown): number {
  const open: unknown[] = [json];
  let count = 0;
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const values: readonly unknown[] = Array.isArray(node) ? node : Object.values(node);
    if (!Array.isArray(node)) count += values.length;
    for (const value of values) open.push(value);
  }
  return count;
}

interface Level {
  readonly path: string;
  readonly keys: Set<string>;
  /** The key or the index that is being read. */
  at: string | number;
}

function pathsOfRepeats(text: string): readonly string[] {
  const repeats: string[] = [];
  const levels: Level[] = [];
  for (const [token, colon] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (colon !== undefined && level) {
      level.at = JSON.parse(token.slice(0, -colon.length)) as string;
      if (level.keys.has(level.at)) repeats.push(pathIn(level));
      level.keys.add(level.at);
    } else if (token === "{" || token === "[") {
      levels.push({ path: level ? pathIn(level) : "", keys: new Set(), at: 0 });
    } else if (token === "}" || token === "]") {
      levels.pop();
    } else if (token === "," && typeof level?.at === "number") {
      level.at += 1;
    }
  }
  return [...new Set(repeats)];
}

function pathIn({ path, at }: Level): string {
  return path === "" ? String(at) : `${path}.${at}`;
}
