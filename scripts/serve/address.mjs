// What a request names, among the addresses of the site: each has one spelling, and the others lead to it.

import { escapedHash } from "../escaped-hash.mjs";

const origin = /^https?:\/\/[^/?#]*(?=[/?#]|$)/i;

const escapedSeparator = /%(?:25)*(?:3d|26)/i;

/** How often a mail or chat program may have escaped an address. */
const MOST_ESCAPES = 3;

/** Undoes escapes while `isEscaped`; what is no escape stays as it is. */
function unescaped(text, isEscaped) {
  let plain = text;
  for (let pass = 0; pass < MOST_ESCAPES && isEscaped(plain); pass += 1) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return plain;
    }
  }
  return plain;
}

/** Fit for a header, whatever came in. */
const asUri = (text) =>
  text.replace(/%(?![\da-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%]/giu, (sign) => encodeURIComponent(sign.toWellFormed()));

/** The address that another spelling of it means, if any. */
function meant(path, has) {
  const plain = unescaped(path, (text) => text.includes("%")).replace(/\/{2,}/g, "/");
  const withoutIndex = plain.replace(/\/index(?:\.html)?\/?$/, "/");
  return [plain, `${plain}/`, withoutIndex].find(has);
}

/** The page and the fragment of a link whose `#` became part of the path (or of the query, if a case follows it). */
function linkIn(target, has) {
  const hash = escapedHash.exec(target);
  if (!hash) return undefined;
  const before = target.slice(0, hash.index);
  const fragment = unescaped(target.slice(hash.index + hash[0].length), (text) => escapedSeparator.test(text));
  if (before.includes("?") && !fragment.startsWith("v=")) return undefined;
  const [path] = unescaped(before, (text) => text.includes("%")).split("?");
  const page = meant(path, has);
  return page?.endsWith("/") ? `${page}#${asUri(fragment)}` : undefined;
}

/**
 * Where a request leads.
 * @param target as the request line has it, also in absolute form
 * @param has whether an address is one of the site
 * @returns `address` of a file; or `location`, to be asked for instead, with `isCase` where it carries a family's answers;
 * undefined where there is nothing
 */
export function destinationOf(target, has) {
  if (has(target)) return { address: target };
  const [local] = target.replace(origin, "").split("#");
  const [written, query] = local.split(/\?(.*)/s);
  const path = written || "/";
  if (has(path) && !escapedHash.test(local)) return { address: path };
  const link = linkIn(local, has);
  if (link !== undefined) return { location: link, isCase: true };
  const address = meant(path, has);
  if (address === undefined) return undefined;
  if (address === path) return { address };
  return { location: address + (query === undefined ? "" : `?${asUri(query)}`), isCase: false };
}
