import { decimalsOf, readDecimal, valueOf } from "./decimal";
import { plain } from "./plain";
import { bad, type Reading } from "./reading";

const before = /^(?:人民币|rmb|cn(?=¥)|cny|¥| )+/i;
const after = /(?:整|元|圆|圓|块钱|块|人民币|rmb|cny|yuan|¥| )+$/i;
/** A unit in brackets, as forms print it. */
const bracketed = /\((万?元|万|人民币|rmb|yuan)\)$/i;
/** Rent and wages are asked by the month, and may say so; what is said by the year is another amount. */
const perMonth = /^(?:每个?月|一个月) ?|[/每一 ]个?月$| ?(?:\/|per|a) ?mo(?:nth)?$/gi;

const foreign = /us ?\$|hk ?\$|\$|€|£|₩|usd|hkd|eur|gbp|jpy|krw|美元|美金|港币|港元|港幣|欧元|英镑|日元|韩元/i;

/** Yuan and fen. */
const DECIMALS = 2;

/**
 * Reads an amount in yuan as people write one: 60万, ¥600,000.00, 8000元/月, 六十万, 6万5. Bounds are not its matter.
 * @param text anything
 * @param isMonthly whether the amount is asked for a month, so that it may say so
 * @param label what may stand before it and names the amount that is asked for
 */
export function readAmount(
  text: string,
  { isMonthly, label }: { readonly isMonthly: boolean; readonly label?: RegExp | undefined },
): Reading<number> {
  const written = plain(text);
  if (written === "") return { empty: true };
  if (written === undefined) return bad("invalid");
  const currency = foreign.exec(written)?.[0];
  if (currency !== undefined) return bad("currency", { sign: currency });
  const number = readDecimal(bare(label ? written.replace(label, "") : written, isMonthly));
  if ("bad" in number) return number;
  return decimalsOf(number.read) > DECIMALS ? bad("tooManyDecimals") : { read: valueOf(number.read) };
}

function bare(text: string, isMonthly: boolean): string {
  const sum = isMonthly ? text.replace(perMonth, "") : text;
  return sum
    .replace(bracketed, "$1")
    .replace(before, "")
    .replace(after, "")
    .replace(/ ?million$/i, "百万");
}
