// What a phone downloads to keep the errand in its language.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesKept, languages } from "./make-worker.mjs";

/** The most that keeping the errand in one language may transfer, in bytes: a family agrees to it without being asked. */
export const MOST_KEPT = 1_500_000;

/**
 * What each language transfers once it is kept, with what all need and without the plan: `{ zh: 1_000_000 }`, in bytes, as
 * packed as they are served. The folder is packed already.
 */
export function keptWeights(folder) {
  const parts = filesKept(folder);
  const sizeOf = ({ url }) => {
    const file = join(folder, url.endsWith("/") ? `${url}index.html` : url);
    return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  };
  const sum = (entries) => entries.reduce((total, entry) => total + sizeOf(entry), 0);
  return Object.fromEntries(languages.map((language) => [language, sum(parts.common) + sum(parts[language])]));
}

/** One line for each language that transfers more than it may. */
export function overKept(weights) {
  return Object.entries(weights).flatMap(([language, bytes]) =>
    bytes > MOST_KEPT ? [`${language}: ${bytes} bytes to keep, at most ${MOST_KEPT}`] : [],
  );
}
