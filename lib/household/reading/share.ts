import { inOneWriting } from "./chinese-numbers";
import { readDecimal, valueOf, type Decimal } from "./decimal";
import { plain } from "./plain";
import { bad, type Reading } from "./reading";

/** What a number alone stands for: forms ask for percent, links carry the ratio itself. */
export type ShareUnit = "percent" | "ratio";

const powers: Readonly<Record<ShareUnit, number>> = { percent: -2, ratio: 0 };

/** What a share may be called before or behind it. */
const downPayment = /^首付(?:比例|款)?(?: ?[:是为])? ?| ?首付$/g;

/** Reads a share of the whole as a ratio, exactly: 30%, 三成, 3成5, 百分之三十, or a number alone. */
export function readShare(text: string, unit: ShareUnit): Reading<number> {
  const written = plain(text);
  if (written === "") return { empty: true };
  if (written === undefined) return bad("invalid");
  const share = written.replace(downPayment, "");
  const { number, shift } = unitOf(inTenths(share) ?? share, unit);
  const decimal = readDecimal(number);
  return "bad" in decimal ? decimal : { read: valueOf(decimal.read, shift) };
}

function unitOf(text: string, unit: ShareUnit): { number: string; shift: Decimal["exponent"] } {
  if (text.startsWith("百分之")) return { number: text.slice(3), shift: -2 };
  const percent = /^([^%]*?) ?(?:%|percent|per cent|pct|个百分点|个点)$/i.exec(text)?.[1];
  if (percent !== undefined) return { number: percent, shift: -2 };
  return text.endsWith("成") ? { number: text.slice(0, -1).trim(), shift: -1 } : { number: text, shift: powers[unit] };
}

/** 三成五 and 三成半 as 3.5成. */
function inTenths(text: string): string | undefined {
  const [, tenths, tail = ""] =
    /^(\d|[一二三四五六七八九])成(\d|[一二三四五六七八九半])$/.exec(inOneWriting(text)) ?? [];
  return tenths === undefined ? undefined : `${tenths}点${tail.replace("半", "五")}成`;
}
