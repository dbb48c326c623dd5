// `npm run reproducible`: builds twice from nothing and compares each file; ends with 1 where one differs.
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { filesBelow, outFolder, rootFolder } from "./files.mjs";

async function hashesOfBuild() {
  for (const made of [".next", "out", "public/fonts"]) rmSync(join(rootFolder, made), { recursive: true, force: true });
  if (!(await build())) process.exit(1);
  const hashOf = (file) =>
    createHash("sha256")
      .update(readFileSync(join(outFolder, file)))
      .digest("hex");
  return new Map(filesBelow(outFolder).map((file) => [file, hashOf(file)]));
}

const first = await hashesOfBuild();
const second = await hashesOfBuild();
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);

different.forEach((file) => console.error(`differs: ${file}`));
console.log(`${first.size} files, ${different.length} of them differ between two builds of the same sources`);
process.exitCode = different.length > 0 ? 1 : 0;
