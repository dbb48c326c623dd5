// Runs TypeScript under Node as fast as the pages run it: bundled once for the same sources, then plain JavaScript.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { filesBelow } from "./files.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules/.cache/bundled");

/** All of ours that may come into a bundle, and what says where it is looked for. */
const folders = ["components", "lib", "messages", "scripts"];
const files = ["package.json", "tsconfig.json"];

/** What npm wrote down of the packages that lie there: it changes with any of them. */
const packages = "node_modules/.package-lock.json";

/** No part of a bundle. */
const isTest = (path) => /\.test\.\w+$/.test(path);

/** A bundle that nothing has started with for so long is cleared away, in milliseconds: nothing runs it any more. */
const LONGEST_UNUSED = 7 * 24 * 60 * 60 * 1000;

/** A folder for what is bundled: the project's cache, or one for this run where that cannot be written. */
function folder() {
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, ".writable"), "");
    return cache;
  } catch {
    const ownFolder = mkdtempSync(join(tmpdir(), "bundled-"));
    symlinkSync(join(root, "node_modules"), join(ownFolder, "node_modules"), "junction");
    return ownFolder;
  }
}

/** Many may do this at once: a file is there whole or not at all. */
function put(file, contents) {
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, contents);
  renameSync(whole, file);
}

/** Does what need not succeed: what is kept may belong to somebody else, or be cleared by another at the same time. */
function perhaps(act) {
  try {
    act();
  } catch {
    // Then it stays as it is.
  }
}

/** Whether a bundle is kept; if so, it is in use from now on. */
function isKept(file) {
  const now = new Date();
  for (const part of [file, `${file}.map`]) perhaps(() => utimesSync(part, now, now));
  return existsSync(file);
}

function clearUnused() {
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    perhaps(() => Date.now() - statSync(file).mtimeMs > LONGEST_UNUSED && rmSync(file));
  }
}

/**
 * The name of what an entry is bundled to: another one as soon as any of the sources, or a name among them, is another.
 * @returns `undefined` where it cannot be told what the sources are
 */
export function nameOf(entry, from = root) {
  try {
    const sources = folders.flatMap((folder) => filesBelow(join(from, folder)).map((file) => `${folder}/${file}`));
    const hash = createHash("sha256").update(entry);
    for (const path of [...sources, ...files, packages]) {
      if (isTest(path)) continue;
      const content = readFileSync(join(from, path));
      hash.update(`\n${path}\n${content.length}\n`).update(content);
    }
    return `${hash.digest("hex").slice(0, 32)}.mjs`;
  } catch {
    return undefined;
  }
}

/** Whether a bundle is named by all that it is made of. */
function isNamedBy({ inputs }) {
  const named = [...folders, "node_modules"];
  return Object.keys(inputs).every((path) => files.includes(path) || named.includes(path.split("/")[0]));
}

/** Bundles a module and writes it into a folder, to be kept under its name where it has one. */
async function bundle(entry, { from, name }) {
  const { build } = await import("esbuild");
  const into = folder();
  const { outputFiles, metafile } = await build({
    absWorkingDir: from,
    entryPoints: [entry],
    outfile: join(into, "bundle.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // It starts threads with files of its own, and is loaded only where there is work for several.
    external: ["piscina"],
    sourcemap: "external",
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  const [map, code] = outputFiles;
  const file =
    name && isNamedBy(metafile) ? name : `${createHash("sha256").update(code.contents).digest("hex").slice(0, 32)}.mjs`;
  put(join(into, `${file}.map`), map.contents);
  put(join(into, file), `${code.text}\n//# sourceMappingURL=${file}.map\n`);
  if (into === cache) clearUnused();
  return join(into, file);
}

/**
 * Imports a TypeScript module, named from the root of the repository; a stack trace names its source lines.
 * @param from another folder that it is named from, as one that holds the sources of another day
 */
export async function bundled(entry, { from = root } = {}) {
  const name = nameOf(entry, from);
  const kept = name && join(cache, name);
  const file = kept && isKept(kept) ? kept : await bundle(entry, { from, name });
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(file).href);
}
