import type { Phrases } from "@/lib/result";
import { page } from "../look";
import type { Line } from "./lines";
import { bare } from "./read-back";

/** Where each of several phrases begins, found one after the other: its page and its column of two. */
export function placesOf(
  pages: readonly (readonly Line[])[],
  phrases: readonly Phrases[],
  words: (phrases: Phrases) => string,
): readonly string[] {
  let text = "";
  const begins = pages.flatMap((lines, number) =>
    lines.map((line) => {
      const at = text.length;
      text += bare(line.text);
      return { at, place: `page ${number + 1}, column ${line.x < page.width / 2 ? 1 : 2}` };
    }),
  );
  let from = 0;
  return phrases.map((phrase) => {
    const told = bare(words(phrase));
    const at = text.indexOf(told, from);
    from = Math.max(from, at + told.length);
    return at < 0 ? `nowhere: ${told}` : (begins.findLast((begin) => begin.at <= at)?.place ?? "");
  });
}
