// What a page needs for what it finds when it opens, a link in its address or answers in its tab, comes a round trip after
// its other scripts: none of them knows sooner that it is needed. The address and the tab know at once, so a line in the
// head asks for it while they come.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files.mjs";

const SCRIPTS = "_next/static/chunks";

/** More texts may be a link than are, for no place on a page has such a name. */
const MAY_BE_A_LINK = `location.search||/=/.test(location.hash)`;

/** What each part is called, as only the script that holds it says, and when a page will need it. */
export const PARTS = {
  /** Reads a link. */
  Arrived: MAY_BE_A_LINK,
  /** Sends a link on from a page that reads none. */
  Watch: MAY_BE_A_LINK,
  /** Works out what kept answers come to, where a form stands without it. */
  workedOut: `"kept"in document.documentElement.dataset`,
};

/** The line of the head; it changes nothing but when the scripts come. */
export function askFor(urls, when) {
  return (
    `if(${when})${JSON.stringify(urls)}.forEach(function(u){var l=document.createElement("link");` +
    `l.rel="preload";l.as="script";l.fetchPriority="low";l.href=u;document.head.appendChild(l)})`
  );
}

/** Puts such lines into every page of a built site. Fails where none can be: the part has a new name. */
export function askForParts(folder) {
  const scripts = filesBelow(join(folder, SCRIPTS))
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, code: readFileSync(join(folder, SCRIPTS, name), "utf8") }));
  const pages = filesBelow(folder).filter((file) => file.endsWith(".html"));
  const asking = new Set();
  for (const [part, when] of Object.entries(PARTS)) askForPart(part, { folder, scripts, pages, when, asking });
}

function askForPart(part, { folder, scripts, pages, when, asking }) {
  // One for each kind of page, with as much as that page has not loaded yet.
  const holders = scripts.filter(({ code }) => code.includes(`"${part}",`)).map(({ name }) => name);
  const isHolders = (list) => holders.some((holder) => list.includes(holder));
  const lists = scripts.flatMap(({ name, code }) =>
    [...code.matchAll(/Promise\.all\(\[([^\]]*)\]/g)]
      .filter(([, list]) => isHolders(list))
      .map(([, list]) => ({ name, urls: list.match(/static\/chunks\/[\w-]+\.js/g) })),
  );
  const asked = new Set();
  for (const page of pages) {
    const html = readFileSync(join(folder, page), "utf8");
    const { urls } = lists.find(({ name }) => html.includes(`src="/${SCRIPTS}/${name}"`)) ?? {};
    if (urls === undefined) continue;
    for (const url of urls) asked.add(url.split("/").at(-1));
    // One thing at a time is enough.
    if (asking.has(`${page} ${when}`)) continue;
    asking.add(`${page} ${when}`);
    const line = askFor(
      urls.map((url) => `/_next/${url}`),
      when,
    );
    writeFileSync(
      join(folder, page),
      html.replace("</head>", () => `<script>${line}</script></head>`),
    );
  }
  // Some pages come with it.
  const unasked = holders.filter((holder) => !asked.has(holder) && !isInPage(holder, { folder, pages }));
  if (asked.size === 0 || unasked.length > 0)
    throw new Error(`No page asks for ${unasked.join(", ") || part}: what has its place?`);
}

const isInPage = (script, { folder, pages }) =>
  pages.some((page) => readFileSync(join(folder, page), "utf8").includes(`src="/${SCRIPTS}/${script}"`));
