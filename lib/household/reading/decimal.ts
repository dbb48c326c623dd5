import { chineseNumber, digitByDigit, inOneWriting } from "./chinese-numbers";
import { bad, type Fault } from "./reading";

/** A number as its digits and a power of ten, so that nothing is lost to rounding. */
export interface Decimal {
  /** With a sign and a point, as `Number` takes them. */
  readonly digits: string;
  readonly exponent: number;
}

type Read = { readonly read: Decimal } | { readonly bad: Fault };

const shape = /^([-+]?)([\d, ]*)(?:\.(\d*))?(?:e([-+]?\d{1,3}))?([十百千]?[万亿]?)$/;
const zerosOf: Readonly<Record<string, number>> = { "": 0, 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * Reads a number without its currency or unit of measure: grouped by three or four, with a point (。 too), with 万 or 亿
 * behind it, or in numerals. A comma that makes no groups is refused: 1,5 may be 1.5, and never 15.
 * @param text as `plain` leaves it
 */
export function readDecimal(text: string): Read {
  const written = inOneWriting(text)
    .replaceAll("。", ".")
    .replace(/(\d)['’_](?=\d{3})/g, "$1,")
    .replace(/([零一二三四五六七八九十百千])\.(?=[零一二三四五六七八九])/g, "$1点")
    .replace(/ ?([十百千万亿零点]) ?/g, "$1");
  const [, sign = "", before = "", decimals = "", exponent = "0", unit = ""] = shape.exec(pointed(written)) ?? [];
  const whole = before.trim();
  if (whole + decimals === "") return inWords(written, text);
  const digits = ungrouped(whole);
  if (digits === undefined) return bad("grouping");
  const zeros = [...unit].reduce((sum, of) => sum + (zerosOf[of] ?? 0), 0);
  const read = { digits: `${sign}${digits}.${decimals}`, exponent: Number(exponent) + zeros };
  return Number.isFinite(valueOf(read)) ? { read } : bad("tooHigh");
}

/** 三点五 as 3.5: what stands before the point is a number, what follows it is read digit by digit. */
function pointed(text: string): string {
  return text.replace(/^(.+)点([零一二三四五六七八九\d]+)/, (before, whole: string, decimals: string) => {
    const units = chineseNumber(whole);
    return units === undefined ? before : `${units}.${digitByDigit(decimals)}`;
  });
}

function inWords(written: string, text: string): Read {
  const [sign, rest] = "-+".includes(written.charAt(0)) ? [written.charAt(0), written.slice(1)] : ["", written];
  const value = chineseNumber(rest);
  if (value !== undefined) return { read: { digits: `${sign}${value}`, exponent: 0 } };
  const stray = strayIn(text);
  if (stray !== undefined) return bad("stray", { sign: stray });
  return /\d[, ]|,/.test(written) ? bad("grouping") : bad("invalid");
}

/** Digits without what groups them; `undefined` where it makes no groups. */
function ungrouped(text: string): string | undefined {
  if (/^\d*$/.test(text)) return text;
  const isGrouped = /^[1-9]\d{0,2}(?:([, ])\d{3})(?:\1\d{3})*$|^[1-9]\d{0,3}(?:([, ])\d{4})(?:\2\d{4})*$/.test(text);
  return isGrouped ? text.replace(/[, ]/g, "") : undefined;
}

/** The first thing in a text that belongs in no number, as much of it as one sees at once. */
function strayIn(text: string): string | undefined {
  return /[^\d\s,.。+\-零〇○一二两兩三四五六七八九十百千万萬亿億点]+/u.exec(text)?.[0].slice(0, 12);
}

/**
 * The value of a decimal.
 * @param shift powers of ten to multiply by: −2 turns percent into a ratio, exactly
 */
export function valueOf({ digits, exponent }: Decimal, shift = 0): number {
  // Zero has no sign.
  return Number(`${digits}e${exponent + shift}`) + 0;
}

/** How many decimals a number was written with, once its power of ten is applied. */
export function decimalsOf({ digits, exponent }: Decimal): number {
  const decimals = digits.split(".")[1] ?? "";
  return Math.max(0, (decimals === "0" ? 0 : decimals.length) - exponent);
}
