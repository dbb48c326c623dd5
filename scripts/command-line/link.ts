import type { CivilDate } from "@/lib/entitlements";
import { encodeLink, readLine } from "@/lib/household";
import { defaultLocale } from "@/lib/i18n/locales";
import type { Answered, Asked } from "./answer";
import { inBytes } from "./bytes";

/** Makes what turns a case into the link that opens it, in the language and at the site that are asked for. */
export function linking({ say = defaultLocale, site }: Asked): (line: string, today: CivilDate) => Answered {
  return (line, today) => {
    const read = readLine(line, today);
    if ("errors" in read) return read;
    const { household, on } = read;
    return inBytes(JSON.stringify({ link: `${site}/${say}/check/#${encodeLink(household, on ? { on } : {})}` }));
  };
}
