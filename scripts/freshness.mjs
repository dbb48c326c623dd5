// Tells whether out/ was built from the sources as they are now.
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, ".next/built");

const sources = [
  ...["app", "components", "lib", "messages", "public"],
  ...["next.config.js", "package-lock.json", "package.json", "postcss.config.mjs"],
  ...[
    "build",
    "post-build",
    "compress",
    "content-security-policy",
    "eager-paper",
    "fonts/characters",
    "fonts/cut-font",
  ].map((name) => `scripts/${name}.mjs`),
];

/** Folders count too: a file that is gone leaves its trace only there. Tests are no part of a build. */
function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats || /\.test\.\w+$/.test(path)) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

export function isBuilt() {
  if (!existsSync(stamp) || !existsSync(join(root, "out/index.html"))) return false;
  return Math.max(...sources.map((source) => newestChange(join(root, source)))) <= statSync(stamp).mtimeMs;
}

/** Remembers a build by the moment it began: what changed while it ran is not in it. */
export function rememberBuild(beganAt) {
  writeFileSync(stamp, "");
  utimesSync(stamp, beganAt, beganAt);
}
