// What a phone downloads for each page, gzip.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow, outFolder } from "./files.mjs";

const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

const urlsIn = (html, element) => [
  ...new Set([...html.matchAll(element)].filter(([tag]) => !/\snomodule/i.test(tag)).map(([, url]) => url)),
];

/** The bytes of every page in `folder`: [{ page, htmlGzip, jsGzip, cssGzip }], the scripts for old browsers left out. */
export function pageWeights(folder = outFolder) {
  const sizes = new Map();
  const sizeOf = (url) => {
    if (!sizes.has(url)) sizes.set(url, gzipped(readFileSync(join(folder, url.split("?")[0]))));
    return sizes.get(url);
  };
  const sum = (urls) => urls.reduce((total, url) => total + sizeOf(url), 0);

  return filesBelow(folder)
    .filter((file) => file.endsWith(".html") && !/^(?:_not-found|404)\//.test(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      return {
        page: `/${file.replace(/index\.html$/, "")}`,
        htmlGzip: gzipped(html),
        jsGzip: sum(urlsIn(html, /<script\b[^>]*?\ssrc="(\/[^"]+)"[^>]*>/gi)),
        cssGzip: sum(urlsIn(html, /<link\b[^>]*?rel="stylesheet"[^>]*?href="(\/[^"]+)"[^>]*>/gi)),
      };
    });
}

/** The weights as lines for people. */
export function weightTable(weights) {
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
  const lines = weights.map(
    ({ page, htmlGzip, jsGzip, cssGzip }) =>
      `${page.padEnd(36)}${kilobytes(jsGzip)}${kilobytes(htmlGzip)}${kilobytes(cssGzip)}`,
  );
  return [`${"page, gzip".padEnd(36)}${"JS".padStart(10)}${"HTML".padStart(10)}${"CSS".padStart(10)}`, ...lines].join(
    "\n",
  );
}
