import { situations } from "../questions";
import { plain } from "./plain";
import { bad, type Reading } from "./reading";
import { readShare } from "./share";

/** Reads one of several words, whatever its case and its joints: `Former_Sifang` is `former-sifang`. */
export function readChoice(text: string, options: readonly (string | number)[]): Reading<string> {
  const written = plain(text);
  if (written === "") return { empty: true };
  const word = written === undefined ? undefined : wordIn(written);
  return word !== undefined && options.includes(word) ? { read: word } : bad("invalid");
}

/** Reads one of several rates: 0.03, 3%. */
export function readRate(text: string, options: readonly (string | number)[]): Reading<number> {
  const share = readShare(text, "ratio");
  if (!("read" in share)) return share;
  return options.includes(share.read) ? share : bad("invalid");
}

/**
 * Reads a list of circumstances, each once: what parts them is a comma or a semicolon, of either script.
 * @returns the known ones, and apart from them those that are not known; a list of unknown ones alone is none
 */
export function readList(text: string): Reading<readonly string[]> {
  const words = text
    .normalize("NFKC")
    .split(/[,;、]/)
    .map((word) => wordIn(plain(word) ?? word))
    .filter((word) => word !== "");
  if (words.length === 0) return { empty: true };
  const known = situations.filter((situation) => words.includes(situation));
  const without = words.filter((word) => !situations.some((situation) => situation === word));
  if (known.length === 0) return bad("invalid");
  return without.length > 0 ? { read: known, without } : { read: known };
}

const wordIn = (text: string): string => text.toLowerCase().replace(/[_ ]/g, "-");
