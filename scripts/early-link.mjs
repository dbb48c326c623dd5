// Where a link lands, what reads it comes a round trip after the page's other scripts: none of them knows sooner that it
// is needed. The address knows at once, so a line in the head asks for it while they come.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files.mjs";

/** What the part is called by which a link is read, and what only the script that asks for it holds. */
const PART = "Arrived";

const SCRIPTS = "_next/static/chunks";

/** A text that may be a link: more of them than hold one, for no place on a page has such a name. */
const MAY_BE_A_LINK = `location.search||/=/.test(location.hash)`;

/** The line of the head; it changes nothing but when the scripts come. */
export function askFor(urls) {
  return (
    `if(${MAY_BE_A_LINK})${JSON.stringify(urls)}.forEach(function(u){var l=document.createElement("link");` +
    `l.rel="preload";l.as="script";l.fetchPriority="low";l.href=u;document.head.appendChild(l)})`
  );
}

/** Puts that line into every page of a built site that can open a link. Fails where none can: the part has a new name. */
export function askForLinkReader(folder) {
  const scripts = filesBelow(join(folder, SCRIPTS))
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, code: readFileSync(join(folder, SCRIPTS, name), "utf8") }));
  // One for each kind of page, with as much as that page has not loaded yet.
  const readers = scripts.filter(({ code }) => code.includes(`"${PART}",`)).map(({ name }) => name);
  const isReaders = (list) => readers.some((reader) => list.includes(reader));
  const asking = scripts.flatMap(({ name, code }) => {
    const list = [...code.matchAll(/Promise\.all\(\[([^\]]*)\]/g)].map(([, urls]) => urls).find(isReaders);
    return list ? [{ name, urls: list.match(/static\/chunks\/[\w-]+\.js/g) }] : [];
  });
  const asked = new Set();
  for (const page of filesBelow(folder).filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(folder, page), "utf8");
    const { urls } = asking.find(({ name }) => html.includes(`src="/${SCRIPTS}/${name}"`)) ?? {};
    if (urls === undefined) continue;
    for (const url of urls) asked.add(url.split("/").at(-1));
    const line = askFor(urls.map((url) => `/_next/${url}`));
    writeFileSync(
      join(folder, page),
      html.replace("</head>", () => `<script>${line}</script></head>`),
    );
  }
  const unasked = readers.filter((reader) => !asked.has(reader));
  if (readers.length === 0 || unasked.length > 0)
    throw new Error(`No page asks for ${unasked.join(", ") || PART}: which reads a link?`);
}
