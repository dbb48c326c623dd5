import type { Yuan } from "../household";

/** Money as a whole number of fen (1/100 yuan), so that sums and comparisons are exact. */
export type Fen = number;

/** An exact ratio of two whole numbers. */
export interface Fraction {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}

const MILLION = 1_000_000;

/** Yuan with at most two decimals, as fen. */
export function toFen(amount: Yuan): Fen {
  return Math.round(amount * 100);
}

/** Fen as yuan. */
export function toYuan(amount: Fen): Yuan {
  return amount / 100;
}

/** A decimal number exactly as it is written: `0.1` is one tenth, not its binary neighbour. */
export function decimal(value: number): Fraction {
  const millionths = Math.round(value * MILLION);
  const short = millionths / MILLION === value;
  return short ? { numerator: millionths, denominator: MILLION } : longDecimal(value);
}

function longDecimal(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const shift = Number(exponent) - decimals.length;
  return {
    numerator: BigInt(whole + decimals) * 10n ** BigInt(Math.max(0, shift)),
    denominator: 10n ** BigInt(Math.max(0, -shift)),
  };
}

/** One minus a decimal number, exactly. */
export function oneMinus(value: number): Fraction {
  const { numerator, denominator } = decimal(value);
  return {
    numerator: typeof numerator === "number" ? Number(denominator) - numerator : BigInt(denominator) - numerator,
    denominator,
  };
}

/** An amount times a fraction, neither negative, rounded half up to the fen. */
export function times(amount: Fen, { numerator, denominator }: Fraction): Fen {
  const [n, d] = [Number(numerator), Number(denominator)];
  const twice = 2 * amount * n + d;
  if (Math.max(twice, n, d) < Number.MAX_SAFE_INTEGER) return Math.floor(twice / (2 * d));
  const [exactN, exactD] = [BigInt(numerator), BigInt(denominator)];
  return Number((2n * BigInt(amount) * exactN + exactD) / (2n * exactD));
}
