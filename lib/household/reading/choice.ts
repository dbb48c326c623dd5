import { situations } from "../questions";
import { plain } from "./plain";
import { bad, type Reading } from "./reading";
import { readShare } from "./share";

/** Reads one of several words, whatever its case and its joints: `Former_Sifang` is `former-sifang`. */
export function readChoice(text: string, options: readonly (string | number)[]): Reading<string> {
  const written = plain(text);
  if (written === "") return { empty: true };
  if (written === undefined) return bad("invalid");
  const word = inChinese.get(written) ?? wordIn(written);
  const option = options.find((one) => joined(String(one)) === joined(word));
  return option === undefined ? bad("invalid") : { read: String(option) };
}

/** Options as people call them; what may be two of them is none: 市北区 is `shibei` but for the former Sifang. */
const inChinese = new Map(
  Object.entries({
    ...{ 青岛: "qingdao", 青岛市: "qingdao", 外地: "elsewhere", 其他地方: "elsewhere" },
    ...{ 职工医保: "employee", 居民医保: "resident", 没有参保: "none", 未参保: "none" },
    ...{ 买房: "buy", 购房: "buy", 租房: "rent", 都不打算: "neither" },
    ...{ 市南: "shinan", 市南区: "shinan", 原四方区: "former-sifang", 青岛以外: "outside" },
  }),
);

const joined = (word: string): string => word.replaceAll("-", "");

/** Reads one of several rates: 0.03, 3%. */
export function readRate(text: string, options: readonly (string | number)[]): Reading<number> {
  const share = readShare(text, "ratio");
  if (!("read" in share)) return share;
  return options.includes(share.read) ? share : bad("invalid");
}

const none = /^(?:none|无|没有|(?:以上)?都没有)$/i;

/** What parts the words of a list: signs of either script, and what JSON and other programs write. */
const separator = /[,;、|/"[\]]/;

/** Circumstances with nothing but a space between them. */
const several = new RegExp(`^(?:(?:${situations.join("|")})(?:-|$)){2,}$`);

/**
 * Reads a list of circumstances, each once, or that there are none.
 * @returns the known ones, and apart from them those that are not known; a list of unknown ones alone is none
 */
export function readList(text: string): Reading<readonly string[]> {
  const words = text
    .normalize("NFKC")
    .split(separator)
    .map((word) => wordIn(plain(word) ?? word))
    .flatMap((word) => (several.test(word) ? situations.filter((one) => word.includes(one)) : [word]))
    .filter((word) => word !== "");
  if (words.length === 0) return { empty: true };
  if (none.test(words.join())) return { read: [] };
  const known = situations.filter((situation) => words.includes(situation));
  const without = words.filter((word) => !situations.some((situation) => situation === word));
  if (known.length === 0) return bad("invalid");
  return without.length > 0 ? { read: known, without } : { read: known };
}

const wordIn = (text: string): string => text.toLowerCase().replace(/[_ ]/g, "-");
