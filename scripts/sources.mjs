// What the pages are made of, as one short name: the same sources have the same, and so the same bytes in the end.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, rootFolder } from "./files.mjs";

const folders = ["app", "components", "lib", "messages", "public"];
const files = ["next.config.js", "package-lock.json", "package.json", "postcss.config.mjs"];
const builders = ["scripts/build.mjs", "scripts/post-build.mjs", "scripts/offline/worker.js"];

/** Tests are no part of a build, and the paper's font is made by it. */
const isMade = (path) => /\.test\.\w+$|^public\/fonts\//.test(path);

/** A script and all of ours that it needs. */
function withImports(script, seen = new Set()) {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = readFileSync(join(rootFolder, script), "utf8");
  for (const [, path] of code.matchAll(/(?:from|import|import\()\s*"(\.\.?\/[^"]+)"/g))
    withImports(join(script, "..", path), seen);
  return seen;
}

/** Every file that a build reads, as a path from the root of the repository, in order. */
export function sourceFiles() {
  const below = folders.flatMap((folder) =>
    filesBelow(join(rootFolder, folder, "/")).map((file) => `${folder}/${file}`),
  );
  return [...new Set([...below, ...files, ...builders.flatMap((script) => [...withImports(script)])])]
    .filter((path) => !isMade(path))
    .sort();
}

/** The name of the sources as they are now: letters and digits, fit for an address. */
export function sourcesId() {
  const hash = createHash("sha256");
  for (const path of sourceFiles()) {
    const content = readFileSync(join(rootFolder, path));
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 20);
}
