// Whether what was built can be read by every browser that package.json names: the grammar and the built-in functions
// of its scripts, the features of its styles. Run after a build: node scripts/old-browsers.mjs
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import browserslist from "browserslist";
import doiuse from "doiuse";
import { runChecks } from "es-check";
import postcss from "postcss";
import { filesBelow, outFolder } from "./files.mjs";

/** Functions that packages ask for before they use them. */
const askedFor = ["Uint8ArrayToHex", "Uint8ArrayToBase64"];

/** What some of these browsers lack, and what they show instead. */
const harmless = {
  "css-clip-path": "only a plain inset is used",
  "css-content-visibility": "what is folded away is opened for paper by script",
  "css-marker-pseudo": "only its colour is set",
  "css-masks": "taken for clip-path",
  "css-media-scripting": "the note for visitors without scripts comes from a noscript element as well",
  "css-overflow": "clip is not used",
  "css-paged-media": "paper has the browser's own margins",
  "css-resize": "a text box keeps its height",
  "css-text-indent": "only plain lengths are used",
  "css-text-wrap-balance": "lines of a title are as long as they come",
  "extended-system-fonts": "other fonts follow",
  "intrinsic-width": "only min-content is used",
  multicolumn: "only breaks between pages are asked for",
  "text-decoration": "a link is underlined with its own thickness or a plain one",
  "text-size-adjust": "the prefixed property stands beside it",
};

/** Scripts that only browsers without modules load, which is none of these. */
const forOlder = (folder) =>
  new Set(
    filesBelow(folder)
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/<script src="\/([^"]+)" nomodule/gi)])
      .map(([, script]) => script),
  );

function faultsOfScripts(folder) {
  const older = forOlder(folder);
  const files = filesBelow(folder).filter((file) => file.endsWith(".js") && !older.has(file));
  if (files.length === 0) return [];
  const { errors } = runChecks([
    {
      checkBrowser: true,
      ecmaVersion: "checkBrowser",
      checkFeatures: true,
      cache: false,
      ignore: askedFor.join(","),
      files: files.map((file) => join(folder, file)),
    },
  ]);
  return errors.map(({ file, err }) => `${file}: ${err.message}`);
}

async function faultsOfStyles(folder) {
  const faults = [];
  const detector = doiuse({
    browsers: browserslist(),
    ignore: Object.keys(harmless),
    onFeatureUsage: ({ message }) => faults.push(message),
  });
  for (const file of filesBelow(folder).filter((name) => name.endsWith(".css")))
    await postcss([detector]).process(readFileSync(join(folder, file), "utf8"), { from: join(folder, file) });
  return faults;
}

/** What a browser that package.json names could not read of the site in a folder: a sentence each, or none. */
export async function faultsForOldBrowsers(folder = outFolder) {
  return [...faultsOfScripts(folder), ...(await faultsOfStyles(folder))];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const faults = await faultsForOldBrowsers();
  if (faults.length > 0) console.error(`Not every browser that we name can read this:\n${faults.join("\n")}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
