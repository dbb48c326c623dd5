// `npm run bundle-server`: the server as one file that needs nothing but Node, for a container.
import { build } from "esbuild";
import { rootFolder } from "./files.mjs";

await build({
  absWorkingDir: rootFolder,
  entryPoints: ["scripts/serve.mjs"],
  outfile: ".next/serve.mjs",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // The framework is written in the older form of modules, which asks for others by `require`.
  banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
});
