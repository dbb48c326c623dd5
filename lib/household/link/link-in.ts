import type { CivilDate } from "@/lib/entitlements";
import { decoded } from "./decode";
import { withForeignSigns, withoutEscapes } from "./escapes";
import { fragmentsIn } from "./fragments";
import { isOpenable, type Decoded, type Openable } from "./openable";
import { plainText } from "./plain-text";
import { settled, type Settled } from "./settle";

/** No fragment that an address brings is longer, and no text that is pasted: nothing longer is looked into. */
export const [MOST_IN_ADDRESS, MOST_PASTED] = [8_000, 20_000];

/** So many links of one text are looked at. */
const MOST_LINKS = 20;

/** What a text holds of a link. */
export type Found = Decoded & {
  /** How many other links stand in the text that could be opened as well. */
  readonly others: number;
};

/**
 * Finds the first link in a text that opens, however it was copied, wrapped or escaped: one way, from the text to its
 * fragments, their pairs, and the value of each by the reader of its field.
 * @param text anything, of any length
 * @param today the day of assessment where the link names none
 * @param most how long the text may be
 * @returns `undefined` where the text has no link
 */
export function linkIn(text: string, today: CivilDate, most = MOST_PASTED): Found | undefined {
  if (text.length > most) return { problem: "tooLong", others: 0 };
  const links = settledIn(text).map((link) => decoded(link, today));
  const good = withoutCopies(links.filter(isOpenable));
  const link = good[0] ?? links[0];
  return link && { ...link, others: Math.max(0, good.length - 1) };
}

/** The pairs of every link in a text, and whether its mark says that they were changed on the way; no value is read yet. */
export function settledIn(text: string): readonly Settled[] {
  const fragments = fragmentsIn(plainText(withForeignSigns(withoutEscapes(text))));
  return [...new Set(fragments)].slice(0, MOST_LINKS).map(settled);
}

/** The text of a link on a page is often its address once more. */
function withoutCopies(links: readonly Openable[]): readonly Openable[] {
  const said = links.map(({ household, on, leftOut }) => JSON.stringify([household, on, leftOut]));
  return links.filter((_, at) => said.findIndex((other) => other === said[at]) === at);
}
