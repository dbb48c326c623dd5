import { readDecimal, valueOf } from "./decimal";
import { plain } from "./plain";
import { bad, type Reading } from "./reading";

const none = /^(?:(?:名下)?(?:没有?|无)(?:房子?|住房)?|一套(?:都|也)没有?|none|no)$/i;
const owning = /^(?:名下)?(?:只?有|共)? ?(?=[\d一二两俩三四五六七八九十])/;
const homes = / ?(?:套住房|套房子|套房|套|处房产|处|homes?|houses?|flats?|apartments?)$/i;

/** Reads how many homes a family owns: 2, 两套, 没有. Bounds are not its matter. */
export function readCount(text: string): Reading<number> {
  const written = plain(text);
  if (written === "") return { empty: true };
  if (written === undefined) return bad("invalid");
  if (none.test(written)) return { read: 0 };
  const number = readDecimal(written.replace(owning, "").replace(homes, ""));
  return "bad" in number ? number : { read: valueOf(number.read) };
}
