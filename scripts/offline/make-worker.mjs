// Writes out/sw.js: the worker, with the name and hash of every file that it keeps.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { filesBelow, rootFolder } from "../files.mjs";
import { hashed } from "../headers.mjs";

/** Each is kept by itself. */
export const languages = ["zh", "en"];

/**
 * What no page asks for: what was packed, notices, what hosts are told (no address of the site), pictures for others,
 * what a phone fetches once to put the site beside its programs, pages for wrong addresses, a page's payload a second time.
 */
const left = new RegExp(
  [
    /\.(?:br|gz|webmanifest)$/,
    /^[^/]+\.(?:txt|json|xml)$/,
    /^\w\w\/preview\.png$/,
    // No page fetches those of the plan ahead, and so none asks for a piece of one.
    /^\w\w\/plan\/.*__next\./,
    /^(?:_(?!next\/)|404|sw\.js$|screenshots\/|icons\/)/,
    /^_next\/(?!static\/)/,
    /_(?:build|ssg|clientMiddleware)Manifest\.js$/,
    /\/__next\._full\.txt$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** A page is asked for by its folder. */
const addressOf = (file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** The pages of the plan are much to read, and no part of an errand: kept by themselves, only if somebody asks for all. */
const isOfThePlan = (url) => /^\/\w\w\/plan\//.test(url);

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("base64url").slice(0, 16);

/** Lists the files of a built site that are kept: by part, each `{ url, revision }`; none where the name holds a hash. */
export function filesKept(folder) {
  /** @type {Record<string, { url: string, revision: string | null }[]>} */
  const parts = { common: [], ...Object.fromEntries(languages.map((language) => [language, []])), plan: [] };
  for (const file of filesBelow(folder).filter((name) => !left.test(name))) {
    const url = addressOf(file);
    const [, language] = url.split("/");
    const part = isOfThePlan(url) ? "plan" : languages.includes(language) ? language : "common";
    const revision = url.startsWith(hashed) ? null : hashOf(readFileSync(join(folder, file)));
    parts[part].push({ url, revision });
  }
  return parts;
}

/** The browsers that package.json names, as esbuild writes them. */
const browsers = JSON.parse(readFileSync(join(rootFolder, "package.json"), "utf8")).browserslist.map((line) =>
  line.replace("ios_saf", "ios").replace(" >= ", ""),
);

/** Writes the worker of the site in a folder. The same files make the same worker. */
export async function makeWorker(folder) {
  await build({
    entryPoints: [fileURLToPath(new URL("worker.js", import.meta.url))],
    outfile: join(folder, "sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: browsers,
    define: { FILES: JSON.stringify(filesKept(folder)), "process.env.NODE_ENV": '"production"' },
  });
}
