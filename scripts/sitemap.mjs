// What search engines are told: which pages there are, in which languages. Both files need whole addresses, and so a
// build that was told where the site will stand (SITE_ORIGIN); without it, neither is made.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files.mjs";

/** Pages that one may come to first: no step in the middle of an errand, nothing for staff. */
const found = /^\w\w\/(?:(?:plan|accessibility)\/(?:[\w-]+\/)?)?index\.html$/;

const canonical = /<link rel="canonical" href="([^"]+)"/;
const alternate = /<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi;

/** The entry of a page, from what it says itself; `undefined` for one that names no whole address. */
function entryOf(html) {
  const [, address] = canonical.exec(html) ?? [];
  if (address === undefined) return undefined;
  const others = [...html.matchAll(alternate)].map(
    ([, language, href]) => `    <xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  );
  return ["  <url>", `    <loc>${address}</loc>`, ...others, "  </url>"].join("\n");
}

/** Writes sitemap.xml and robots.txt into a folder of built pages that know their addresses. */
export function writeSitemap(folder) {
  const pages = filesBelow(folder).filter((file) => found.test(file));
  const entries = pages.flatMap((file) => entryOf(readFileSync(join(folder, file), "utf8")) ?? []);
  if (entries.length === 0) return;
  const [, first = ""] = /<loc>([^<]+)/.exec(entries[0]) ?? [];
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const xml = ['<?xml version="1.0" encoding="UTF-8"?>', `<urlset ${names}>`, ...entries, "</urlset>", ""].join("\n");
  writeFileSync(join(folder, "sitemap.xml"), xml);
  writeFileSync(join(folder, "robots.txt"), `User-agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap.xml", first)}\n`);
}
