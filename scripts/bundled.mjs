// Runs TypeScript under Node as fast as the pages run it: bundled in some fifty milliseconds, then plain JavaScript.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules/.cache/bundled");

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

/**
 * Imports a TypeScript module, named from the root of the repository; a stack trace names its source lines.
 * @param from another folder that it is named from, as one that holds the sources of another day
 */
export async function bundled(entry, { from = root } = {}) {
  const into = folder();
  const { outputFiles } = await build({
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
    write: false,
    logLevel: "warning",
  });
  const [map, code] = outputFiles;
  const name = `${createHash("sha256").update(code.contents).digest("hex").slice(0, 16)}.mjs`;
  put(join(into, `${name}.map`), map.contents);
  put(join(into, name), `${code.text}\n//# sourceMappingURL=${name}.map\n`);
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(join(into, name)).href);
}
