import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../files.mjs";
import { pageWeights } from "../page-weight.mjs";

/** An app with one page of one word, and no more than the framework must have. */
const files = {
  "next.config.js": `export default { output: "export", turbopack: { root: ${JSON.stringify(rootFolder)} } };`,
  "package.json": '{ "type": "module" }',
  "app/layout.jsx": "export default ({ children }) => <html><body>{children}</body></html>;",
  "app/page.jsx": "export default () => <p>Empty</p>;",
};

// Below the repository, for that is where its Next is found.
const folder = join(rootFolder, ".next", "empty-app");

/** Builds an empty app with the Next of this repository; returns the folder of its pages. */
export function buildEmptyApp() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "app"), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(rootFolder, "node_modules/next/dist/bin/next"), "build"],
    { cwd: folder, env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The empty app cannot be built:\n${stderr}`);
  return join(folder, "out/");
}

/** JavaScript that the page of an empty app loads: gzip, in bytes. */
export function emptyAppScript() {
  const [home] = pageWeights(buildEmptyApp()).filter(({ page }) => page === "/");
  return home.jsGzip;
}
