import { resolve } from "node:path";
import { build } from "esbuild";

/**
 * A loader of Turbopack: packs a module with all that it imports, and leaves out what it does not need. Turbopack forgets
 * which calls are free of effects when it joins modules, and would keep three times as much of zod.
 */
export default async function neededOnly() {
  const { metafile, outputFiles } = await build({
    entryPoints: [this.resourcePath],
    bundle: true,
    format: "esm",
    target: "esnext",
    metafile: true,
    write: false,
  });
  for (const file of Object.keys(metafile.inputs)) this.addDependency(resolve(file));
  return outputFiles[0].text;
}
