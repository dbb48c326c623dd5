import { decoded } from "./escapes";
import { isCarried } from "./leaves";
import { unwrapped } from "./lines";
import { plainValue } from "./plain-text";
import { isAddedBySharing } from "./sharing";

/** A pair as it was found: one without its `=` was damaged, and has no value. */
export interface FoundPair {
  readonly key: string;
  readonly value: string | undefined;
}

/** The pairs of a fragment. */
export interface Found {
  readonly pairs: readonly FoundPair[];
  /** What stands behind the `=` of the last pair, line by line, as it is written. */
  readonly last: readonly string[];
}

/** What stands between pairs: `;` only before another. */
const separator = /&|;(?=\s?[\w.[\]%-]{1,80}\s?=)/;

/** A name without its `=`, rather than words. */
const bareName = /^\s?[\w.[\]%-]+\s?$/;

/** Behind a value, a question mark and parameters that some program added. */
const query = /\?([\w.[\]-]{1,80})=[^]*$/;

/**
 * The pairs of a fragment, as `URLSearchParams` reads them: any text has a reading, a broken escape stands for itself.
 * White space around a key or a value is none of it; what sharing programs add behind the last pair is left out.
 */
export function pairsIn(fragment: string): Found {
  const { head, tail } = unwrapped(fragment);
  const parts = partsOf(head);
  const pairs = parts.map(pairOf);
  const last = pairs.reduce((own, { key }, at) => (isAddedBySharing(key) ? own : at), -1);
  const written = parts[last]?.replace(/[^=]*=?/, "") ?? "";
  return { pairs: pairs.slice(0, last + 1), last: last === parts.length - 1 ? [written, ...tail] : [written] };
}

/** Words behind the last pair may have an `&` of their own. */
function partsOf(head: string): readonly string[] {
  const parts: string[] = [];
  for (const part of head.split(separator)) {
    const before = parts.at(-1);
    const isWords = !part.includes("=") && (!bareName.test(part) || /[^\w.[\]%=-]/.test(before?.trim() ?? ""));
    if (before !== undefined && isWords && part.trim() !== "") parts[parts.length - 1] = `${before}&${part}`;
    else if (part.trim() !== "") parts.push(part);
  }
  return parts;
}

function pairOf(part: string): FoundPair {
  const at = part.indexOf("=");
  if (at < 0) return { key: keyOf(part), value: undefined };
  return { key: keyOf(part.slice(0, at)), value: valueOf(part.slice(at + 1)).trim() };
}

/** A keyboard that writes Chinese puts its own full stop for a dot. */
const keyOf = (written: string): string => textOf(written).trim().replaceAll("。", ".");

/** The text of a value as it is written, with the gaps at its ends. */
export function valueOf(written: string): string {
  const value = textOf(written);
  const [added = "", name = ""] = query.exec(value) ?? [];
  return added === "" || isCarried(name) ? value : value.slice(0, -added.length);
}

/** Some editors escape what is already escaped. */
function textOf(written: string): string {
  if (!/[%+]/.test(written)) return plainValue(written);
  const once = decoded(written.replaceAll("+", " "));
  return plainValue(decoded(decoded(once)));
}
