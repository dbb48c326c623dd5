/**
 * Reads a number as people in Qingdao type it: full-width digits, thousands separators, a yuan or
 * percent sign, `60万` for 600,000.
 * @param text what was typed
 * @param shift powers of ten to multiply by: −2 turns percent into a ratio, exactly
 * @returns the number; `undefined` if nothing is typed; the text itself where it is no number, for
 *   the schema to refuse
 */
export function readNumber(text: string, shift = 0): number | string | undefined {
  const plain = text.normalize("NFKC").replace(/[\s,，¥元%]/g, "");
  if (plain === "") return undefined;
  const [, digits, tenThousand] = /^(-?\d+(?:\.\d+)?|-?\.\d+)(万?)$/.exec(plain) ?? [];
  if (digits === undefined) return text;
  return Number(`${digits}e${shift + (tenThousand ? 4 : 0)}`);
}

/** Writes a number as `readNumber` reads it: all its digits, no exponent, the point moved by `shift`. */
export function writeNumber(value: number, shift = 0): string {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const point = whole.length + Number(exponent) - shift;
  const digits = `${"0".repeat(Math.max(0, -point))}${whole}${decimals}`.padEnd(point, "0");
  const at = Math.max(0, point);
  const units = digits.slice(0, at).replace(/^0+(?=\d)/, "") || "0";
  const fraction = digits.slice(at).replace(/0+$/, "");
  return fraction === "" ? units : `${units}.${fraction}`;
}
