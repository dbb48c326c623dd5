import type { CivilDate } from "@/lib/entitlements";
import { encodeLink, readLine } from "@/lib/household";
import { defaultLocale } from "@/lib/i18n/locales";
import type { Asked, Faulty } from "./answer";
import type { ByteWriter } from "./byte-writer";

/** Makes what turns a case into the link that opens it, in the language and at the site that are asked for. */
export function linking({
  say = defaultLocale,
  site,
}: Asked): (line: string, today: CivilDate, out: ByteWriter) => Faulty | void {
  return (line, today, out) => {
    const read = readLine(line, today);
    if ("errors" in read) return read;
    const { household, on } = read;
    out.text(JSON.stringify({ link: `${site}/${say}/check/#${encodeLink(household, on ? { on } : {})}` }));
  };
}
