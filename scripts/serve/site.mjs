// The built site in memory: read once, so that nothing that happens to the files later can matter to who is served.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentType } from "mime-types";
import { policyIn } from "../content-security-policy.mjs";
import { filesBelow } from "../files.mjs";
import { headersOf } from "../headers.mjs";

/** What lies in `out/` and is no address of the site: the page for wrong addresses, and what hosts read. */
const isHidden = (file) => /^(?:404(?:\.html$|\/)|_(?!next\/))|(?:^|\/)\./.test(file);

const addressOf = (file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

const tagOf = (bytes) => `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;

/** The files of an encoding end so. */
const endings = { br: ".br", gzip: ".gz" };

/**
 * Reads the site.
 * @returns `files`, by address, each with its representations by encoding ({ body, etag, headers }); and `missing`, the
 * page for addresses that are nowhere. Throws where `folder` holds no site.
 */
export function readSite(folder) {
  const names = filesBelow(folder);
  const present = new Set(names);
  const isEncoded = (name) =>
    Object.values(endings).some((end) => name.endsWith(end) && present.has(name.slice(0, -3)));
  const fileAt = (name) => representations(folder, { name, present });
  const shown = names.filter((name) => !isEncoded(name) && !isHidden(name));
  return { files: new Map(shown.map((name) => [addressOf(name), fileAt(name)])), missing: fileAt("404.html") };
}

function representations(folder, { name, present }) {
  const plain = readFileSync(join(folder, name));
  const encodings = Object.keys(endings).filter((encoding) => present.has(name + endings[encoding]));
  const shared = {
    ...headersOf(
      addressOf(name),
      name.endsWith(".html") ? (policyIn(plain.toString()) ?? "default-src 'none'") : undefined,
    ),
    ...(encodings.length > 0 && { Vary: "Accept-Encoding" }),
  };
  const typed = {
    ...shared,
    "Content-Type": contentType(name.slice(name.lastIndexOf("/") + 1)) || "application/octet-stream",
  };
  const of = (body, coding) => {
    const ETag = tagOf(body);
    const described = { ...typed, ...coding, "Content-Length": body.length };
    return {
      body,
      etag: ETag,
      /** With the whole file. */
      headers: { ...described, "Accept-Ranges": "bytes", ETag },
      /** With a body that is not what was asked for. */
      described,
      /** Without a body. */
      bare: { ...shared, ETag },
    };
  };
  const encoded = (encoding) =>
    of(readFileSync(join(folder, name + endings[encoding])), { "Content-Encoding": encoding });
  return { identity: of(plain), ...Object.fromEntries(encodings.map((encoding) => [encoding, encoded(encoding)])) };
}
