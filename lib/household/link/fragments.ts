import { decodedTimes } from "./escapes";

/** Where a fragment begins with its version: after its sign, also escaped, as a query, or where a word would begin. */
const versioned =
  /(?:#|\?|%(?:25){0,3}(?:23|3F))[&\s]?v\s?(?:=|%(?:25){0,3}3D|&|$)|(?:^|[^\w.&;%[\]=-])v\s?(?:=|%(?:25){0,3}3D)/gi;

/** Pairs between the sign of a link and its version, each of them closed; a gap may stand behind each. */
const pairsBefore = /(?:#|%(?:25){0,3}23)\s?((?:[\w.[\]-]{1,80}\s?=[^&;#\s]*[&;]\s?)+)$/i;

/** Signs before a version among which such pairs are looked for: all that a link of one family has. */
const MOST_BEFORE = 4_000;

/** Where one begins with another pair. */
const begun = /(?:#|%(?:25){0,3}23)\s?(?=[\w.[\]-]{1,80}\s?=)/gi;

/** The version of a link, after other pairs of it. */
const laterVersion = /[&;]\s?v\s?=/i;

/** A text that is a fragment from its first sign on. */
const bare = /^["'“‘「(<[\s]*#?(?=[\w.[\]-]{1,80}\s?=)/;

/**
 * The fragments of links that a text holds, each with what stands behind it, up to the next; without the percent-encoding
 * that a redirector or an editor laid around a whole one.
 * @param text plain, without the escapes of HTML and the like
 */
export function fragmentsIn(text: string): readonly string[] {
  const starts = [...text.matchAll(versioned)].map(({ index, 0: found }) => index + found.search(/v/i));
  const [first, ...others] = starts;
  if (first === undefined) return unversioned(text);
  const [, pairs = ""] = pairsBefore.exec(text.slice(Math.max(0, first - MOST_BEFORE), first)) ?? [];
  return [first - pairs.length, ...others].map((start, nth) => {
    const next = others[nth];
    return withoutWrapping(next === undefined ? text.slice(start) : withoutNext(text.slice(start, next)));
  });
}

/** A link whose version is not its first pair, or that has none. */
function unversioned(text: string): readonly string[] {
  const version = laterVersion.exec(text)?.index ?? Infinity;
  const starts = [...text.matchAll(begun)].map(({ index, 0: sign }) => index + sign.length);
  const start = starts.filter((at) => at < version).at(version === Infinity ? 0 : -1);
  if (start !== undefined) return [withoutWrapping(text.slice(start))];
  // The query of an address that a program put its own names before.
  const last = (sign: string) => text.lastIndexOf(sign, version);
  if (version < Infinity && last("?") > Math.max(last(" "), last("\n"), last("#")))
    return [withoutWrapping(text.slice(version + 1))];
  const sign = bare.exec(text)?.[0];
  return sign === undefined ? [] : [withoutWrapping(text.slice(sign.length))];
}

/** Without the address and the sign of the link that comes next. */
function withoutNext(text: string): string {
  const unsigned = text.replace(/(?:#|\?|%(?:25){0,3}(?:23|3F))\s?$/i, "");
  const lastRun = Math.max(unsigned.lastIndexOf(" "), unsigned.lastIndexOf("\n")) + 1;
  const address = unsigned.slice(lastRun).search(/https?:/i);
  return address < 0 ? unsigned : unsigned.slice(0, lastRun + address);
}

/** How often the signs after the version are percent-encoded; what surrounds the whole link goes on with a plain `&`. */
function withoutWrapping(fragment: string): string {
  const [head = ""] = /^v\s?(?:=[^&;\s%]*)?%(?:25){0,3}(?:3D|26|3B)/i.exec(fragment) ?? [];
  if (head === "") return fragment;
  const times = head.split("25").length;
  const [wrapped = ""] = /[^&#]*/.exec(fragment) ?? [];
  return decodedTimes(wrapped, times);
}
