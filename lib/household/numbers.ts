/** Writes a number as it is read again: all its digits, no exponent, the point moved by `shift`. */
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
