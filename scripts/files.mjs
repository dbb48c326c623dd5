import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the repository lies. */
export const rootFolder = fileURLToPath(new URL("../", import.meta.url));

/** Where the built pages lie. */
export const outFolder = join(rootFolder, "out/");

/** Every file below a folder, as a path with slashes relative to it, in order. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
