import { endingsOf, type Ending } from "./endings";
import { isCarried, pathOfKey } from "./leaves";
import { markOf } from "./mark";
import { pairsIn, valueOf, type Found, type FoundPair } from "./pairs";
import { readField } from "./read-field";
import { writePairs, type Pair } from "./write-pairs";

/** The pairs of a link, its version and mark apart from them. */
export interface Settled {
  readonly version: string | undefined;
  readonly pairs: readonly FoundPair[];
  readonly marked: boolean;
  /** The link has a mark, and no reading of it agrees: it was changed on the way. */
  readonly changed: boolean;
}

/**
 * Decides between the readings of a fragment: the one that its mark agrees with, or else, and where it has none, the one
 * whose last value can be read.
 */
export function settled(fragment: string): Settled {
  const found = pairsIn(fragment);
  const mark = found.pairs.find((pair) => isOwn(pair, "c"));
  const agreeing = mark && agreeingWith(mark.value ?? "", fragment, found);
  const marked = mark !== undefined;
  return { ...apart(agreeing ?? likeliest(found)), marked, changed: marked && agreeing === undefined };
}

const isOwn = ({ key }: FoundPair, name: "v" | "c"): boolean => key.toLowerCase() === name;

function apart(all: readonly FoundPair[]): Pick<Settled, "version" | "pairs"> {
  const version = all.find((pair) => isOwn(pair, "v"));
  const mark = all.find((pair) => isOwn(pair, "c"));
  const isAgain = (pair: FoundPair) => [version, mark].some((own) => own?.key === pair.key && own.value === pair.value);
  return { version: version && (version.value ?? ""), pairs: all.filter((pair) => !isAgain(pair)) };
}

/** The pairs that a mark agrees with, though words stand behind them, gaps in them, or foreign pairs among them. */
function agreeingWith(mark: string, fragment: string, found: Found): readonly FoundPair[] | undefined {
  const unspaced = fragment.replace(/([\w.=&%,-]) (?=[\w.=&%,-])/g, "$1");
  for (const { pairs, last } of unspaced === fragment ? [found] : [found, pairsIn(unspaced)]) {
    const whole = [...endingsOf(last).map(({ value }) => value), beforeWords(last)].map((value) =>
      withLast(pairs, value),
    );
    const own = pairs.every(isKnown) ? [] : whole.map((all) => all.filter(isKnown));
    const agreeing = [...whole, ...own].find((all) => hasMark(apart(all).pairs, mark));
    if (agreeing) return agreeing;
  }
  return undefined;
}

/** Of what a link is written with, as much as stands before words that follow without a gap. */
const beforeWords = ([first = ""]: readonly string[]): string => valueOf(/[!-~]*/.exec(first)?.[0] ?? "");

const isKnown = (pair: FoundPair): boolean => isOwn(pair, "v") || isOwn(pair, "c") || isCarried(pair.key);

function hasMark(pairs: readonly FoundPair[], mark: string): boolean {
  const whole = pairs.flatMap(({ key, value }): readonly Pair[] =>
    value === undefined ? [] : [{ key: pathOfKey(key), value }],
  );
  return whole.length === pairs.length && markOf(writePairs(whole)) === mark;
}

function withLast(pairs: readonly FoundPair[], value: string): readonly FoundPair[] {
  const last = pairs.at(-1);
  return last?.value === undefined ? pairs : [...pairs.slice(0, -1), { ...last, value }];
}

/** The first that can be read and leaves nothing in doubt behind it; or else all there is, for its reader to refuse. */
function likeliest({ pairs, last }: Found): readonly FoundPair[] {
  const { key = "", value = "" } = pairs.at(-1) ?? {};
  if (!isKnown({ key, value })) return pairs;
  const clear = endingsOf(last).find((ending) => isClear(key, ending));
  return withLast(pairs, clear?.value ?? valueOf(last.slice(0, 2).join(" ")).trim());
}

/** What may go on with a number, or with a list. */
const numeral = /^[\s.,。]*[\d零〇一二两三四五六七八九十百千万亿萬億元成%￥¥wk]/i;
const item = /^[,;、]\S/;

/** Behind a gap, the name of another answer: the sign between the two was lost. */
const nextName = /[\s,?]([\w.[\]-]{1,80})\s?=/;

function isClear(key: string, { value, rest }: Ending): boolean {
  const read = readingOf(key, value);
  if (read === undefined || isCarried(nextName.exec(rest)?.[1] ?? "")) return false;
  if (Array.isArray(read)) return !item.test(rest);
  return !numeral.test(rest) || (rest.startsWith("\n") && typeof read !== "number");
}

/** What a value is read as, whole; `""` where it is empty. */
function readingOf(key: string, text: string): unknown {
  if (/^[vc]$/i.test(key)) return /^\w*$/.test(text) ? text : undefined;
  if (text === "") return "";
  const read = readField(key === "on" ? "mother.leaveStart" : pathOfKey(key), text);
  return "read" in read && !read.without ? read.read : undefined;
}
