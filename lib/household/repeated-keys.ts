/** An object or a list that is being read. */
interface Level {
  /** The keys of an object so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** The key or the index that is being read. */
  at: string | number;
}

/**
 * The keys that stand twice in one object of a JSON text, by their paths. What JSON means by them is not laid down:
 * most readers keep the last one, without a word.
 * @param text valid JSON
 */
export function repeatedKeys(text: string): readonly string[] {
  const repeats = new Set<string>();
  const levels: Level[] = [];
  let before = "";
  for (const token of tokensOf(text)) {
    const level = levels.at(-1);
    if (token === "{" || token === "[") {
      levels.push({ keys: token === "{" ? new Set() : undefined, at: 0 });
    } else if (token === "}" || token === "]") {
      levels.pop();
    } else if (token === "," && typeof level?.at === "number") {
      level.at += 1;
    } else if (level?.keys && (before === "{" || before === ",")) {
      level.at = JSON.parse(token) as string;
      if (level.keys.has(level.at)) repeats.add(levels.map(({ at }) => at).join("."));
      level.keys.add(level.at);
    }
    before = token;
  }
  return [...repeats];
}

/** What moves a reader through JSON: texts, brackets, commas. */
function* tokensOf(text: string): Generator<string> {
  const signs = /["[\]{},]/g;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    if (found[0] === '"') signs.lastIndex = endOf(text, found.index);
    yield text.slice(found.index, signs.lastIndex);
  }
}

/** Sign by sign: a pattern for a whole text has no room for one of millions of signs. */
function endOf(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charAt(before - 1) === "\\") before -= 1;
  return (at - before) % 2 === 1;
}
