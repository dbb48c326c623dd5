/** As much of a link's own text as is shown of it. */
const MOST_SHOWN = 40;

/** A text from outside, shortened, as one that cannot turn round or run into the words that stand around it. */
export function isolated(text: string): string {
  const signs = [...text];
  const shown = signs.length > MOST_SHOWN ? `${signs.slice(0, MOST_SHOWN).join("")}…` : text;
  return `\u2068${shown}\u2069`;
}
