// Makes out/: the pages as files, ready for any web server.
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { rootFolder } from "./files.mjs";
import { cutFont } from "./fonts/cut-font.mjs";
import { rememberBuild } from "./freshness.mjs";
import { sourcesId } from "./sources.mjs";

function step(...args) {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { status } = spawnSync(process.execPath, args, {
    cwd: rootFolder,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}

/** Whether the build went well. */
export async function build() {
  await cutFont();
  const id = sourcesId();
  const built = step("node_modules/next/dist/bin/next", "build") && step("scripts/post-build.mjs");
  if (built) rememberBuild(id);
  return built;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = (await build()) ? 0 : 1;
