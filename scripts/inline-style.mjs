// Nothing of a page can be drawn without its style sheet, and as a file it comes a round trip after the page, in the way of
// the scripts, or not at all. So it stands in each page.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files.mjs";

const linkElement = /<link rel="stylesheet" href="\/(_next\/[^"]+)" data-precedence="next"\/>/g;

/** One that is left, however it is written. */
const fetchedLink = /<link\b(?=[^>]*\srel="?stylesheet)(?=[^>]*\/_next\/)(?![^>]*\sdisabled)[^>]*>/i;

/** What a sheet cannot say from within a page: the end of its element, and whatever lies beside its file. */
const bound = /<\/style|@import|url\((?!["']?(?:data:|\/))/i;

/**
 * Puts the style sheets that Next links to into the pages of a built site. The link stays, for React looks for it when it
 * wakes the page up or goes to another, and would add one where there is none; disabled, so that it is not fetched, and for
 * no medium, as Safari's scanner fetched disabled ones ahead. Fails where a sheet cannot stand in a page, and where one is
 * left that a page would fetch.
 */
export function inlineStyles(folder) {
  const sheets = new Map();
  const sheetAt = (url) => {
    if (!sheets.has(url)) sheets.set(url, readFileSync(join(folder, url), "utf8"));
    const [hindrance] = bound.exec(sheets.get(url)) ?? [];
    if (hindrance) throw new Error(`${url} cannot stand in a page: ${hindrance}`);
    return sheets.get(url);
  };
  for (const page of filesBelow(folder).filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(folder, page), "utf8");
    const inlined = html.replace(
      linkElement,
      (link, url) => `<style>${sheetAt(url)}</style>${link.replace("/>", ' media="not all" disabled=""/>')}`,
    );
    const [left] = fetchedLink.exec(inlined) ?? [];
    if (left) throw new Error(`${page} would fetch a style sheet: ${left}`);
    writeFileSync(join(folder, page), inlined);
  }
  const unused = filesBelow(folder).filter((file) => /^_next\/.*\.css$/.test(file) && !sheets.has(file));
  if (unused.length > 0) throw new Error(`No page has ${unused.join(", ")}: when is it fetched?`);
}
