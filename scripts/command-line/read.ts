import type { CivilDate, Household } from "@/lib/entitlements";
import { isOpenable, linkIn, type Openable } from "@/lib/household";
import type { Faulty, Told } from "./answer";
import type { ByteWriter } from "./byte-writer";

/**
 * Reads the case in a line that holds a link, alone, among other words, or as `{ "link" }`, and writes it as `assess`
 * reads it.
 * @returns what is wrong with the link, beside all that could be read of it
 */
export function readLink(line: string, today: CivilDate, out: ByteWriter): Faulty | void {
  const found = linkIn(linkOf(line), today);
  if (!found) return { errors: [{ path: "link", code: "noLink" }] };
  if (!isOpenable(found)) return { errors: [{ path: "link", code: found.problem }] };
  const { household, on } = found;
  const read: { readonly household: Household; readonly on?: CivilDate } = { household, ...(on && { on }) };
  const errors = [...doubtsAbout(found), ...found.leftOut.map(({ path, code, value }) => ({ path, code, value }))];
  if (errors.length > 0) return { errors, ...read };
  out.text(JSON.stringify(read));
}

function doubtsAbout({ changed, more, others }: Openable & { readonly others: number }): readonly Told[] {
  return [
    ...(changed ? [{ path: "link", code: "changed" }] : []),
    ...(more > 0 ? [{ path: "link", code: "more", value: String(more) }] : []),
    ...(others > 0 ? [{ path: "link", code: "others", value: String(others) }] : []),
  ];
}

/** The line itself, unless it is a case of its own form: what `link` has written. */
function linkOf(line: string): string {
  try {
    const { link } = JSON.parse(line) as { readonly link?: unknown };
    return typeof link === "string" ? link : line;
  } catch {
    return line;
  }
}
