/** Rules, bullets and dashes that are drawn, not said. */
const drawn = /^[\s·—–-]+|[\s·—–-]+$/g;

/** What a stretch of the page shows, line by line, without what stands there for the eye alone. */
export function linesOf(shown: string): readonly string[] {
  return shown
    .split(/\n+/)
    .map((line) => line.replace(drawn, ""))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
