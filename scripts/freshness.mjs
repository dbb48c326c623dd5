// Tells whether out/ was built from the sources as they are now.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "./files.mjs";
import { sourcesId } from "./sources.mjs";

const stamp = join(rootFolder, ".next/built");

export function isBuilt() {
  if (!existsSync(stamp) || !existsSync(join(rootFolder, "out/index.html"))) return false;
  return readFileSync(stamp, "utf8") === sourcesId();
}

/** Remembers what a build was made of. @param id the name of the sources when it began: what changed later is not in it */
export const rememberBuild = (id) => writeFileSync(stamp, id);
