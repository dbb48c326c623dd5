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

/**
 * JavaScript that an empty app of the same Next loads, gzip, in bytes: what no page can do without. `npm run bench` builds
 * one and tells where this is out of date.
 */
export const EMPTY_APP = 135_121;

/** What each kind of page may load, in empty apps: as much as it does, and hardly more, so that what makes it grow is seen. */
const most = [
  { pages: /^\/\w\w\/check\/\w+\/$/, times: 1.32 },
  { pages: /^\/\w\w\/check\/$/, times: 1.33 },
  { pages: /^\/\w\w\/result\/$/, times: 1.352 },
  { pages: /^\/\w\w\/staff\/links\/$/, times: 1.305 },
  { pages: /^\/\w\w\/staff\/$/, times: 1.33 },
  { pages: /^/, times: 1.05 },
];

/** One line for each page that loads more JavaScript than its kind may. */
export function overWeight(weights) {
  return weights.flatMap(({ page, jsGzip }) => {
    const { times } = most.find(({ pages }) => pages.test(page));
    return jsGzip > EMPTY_APP * times ? [`${page}: ${ofEmptyApp(jsGzip)} times an empty app, at most ${times}`] : [];
  });
}

const ofEmptyApp = (bytes) => (bytes / EMPTY_APP).toFixed(2);

/** The weights as lines for people: bytes, and the JavaScript in empty apps. */
export function weightTable(weights) {
  const row = (page, ...columns) => page.padEnd(36) + columns.map((column) => column.padStart(10)).join("");
  const bytes = (number) => number.toLocaleString("en");
  const lines = weights.map(({ page, jsGzip, htmlGzip, cssGzip }) =>
    row(page, bytes(jsGzip), ofEmptyApp(jsGzip), bytes(htmlGzip), bytes(cssGzip)),
  );
  return [row("bytes, gzip", "JS", "× empty", "HTML", "CSS"), ...lines].join("\n");
}
