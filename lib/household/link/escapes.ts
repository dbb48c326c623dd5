import { plainText } from "./plain-text";

/** Escapes of what surrounds a link, each told by a sign that no link has. */

const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  colon: ":",
  comma: ",",
  dash: "-",
  equals: "=",
  gt: ">",
  hyphen: "-",
  lowbar: "_",
  lsqb: "[",
  lt: "<",
  nbsp: " ",
  num: "#",
  percnt: "%",
  period: ".",
  plus: "+",
  quest: "?",
  quot: '"',
  rsqb: "]",
  semi: ";",
  sol: "/",
};

/** Undoes what HTML, JSON and mail did to a whole text. */
export function withoutEscapes(text: string): string {
  return fromHtml(fromJson(fromQuotedPrintable(text)));
}

/** Only where the version of a link is written that way: `=30` may be an answer. */
function fromQuotedPrintable(text: string): string {
  if (!/v=3D\d/i.test(text)) return text;
  const joined = text.replace(/=[^\S\r\n]*(?:\r\n|\r|\n)/g, "");
  return joined.replace(/(?:=[\dA-F]{2})+/gi, (bytes) => decoded(bytes.replaceAll("=", "%")));
}

function fromJson(text: string): string {
  return text
    .replace(/(?:\\|%)u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, long?: string, short?: string) =>
      sign(`0${long ?? short}`, 16),
    )
    .replace(/\\[nrt]/g, "\n")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}

function fromHtml(text: string): string {
  return text
    .replace(/<wbr ?\/?>/gi, "")
    .replace(/<br ?\/?>/gi, "\n")
    .replace(/&(?:amp;)+|&amp(?=[a-z])/gi, "&")
    .replace(/&#(?:x([\da-f]{1,6});|(\d{1,7})(?:;|(?!\d)))/gi, (_, hex?: string, decimal?: string) =>
      hex === undefined ? sign(`0${decimal}`, 10) : sign(hex, 16),
    )
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) => named[name.toLowerCase()] ?? whole);
}

function sign(digits: string, base: 10 | 16): string {
  const code = Number.parseInt(digits, base);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
}

/** Undoes percent-encoding; a broken escape stands for itself. */
export function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** Undoes the percent-encoding of signs that are not ASCII, as an address bar writes them. */
export function withForeignSigns(text: string): string {
  return text.replace(/(?:%[89a-f][\da-f])+/gi, decoded);
}

/** Undoes the percent-encoding of a whole link, so many times over; an escape that a line broke is whole first. */
export function decodedTimes(text: string, times: number): string {
  let plain = text;
  for (let time = 0; time < times; time += 1) {
    plain = decoded(plain.replace(/%\n?([\da-f])\n?([\da-f])/gi, "%$1$2"));
  }
  return plainText(plain);
}
