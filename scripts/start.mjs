// From a fresh clone to a running site: installs and builds only what is missing or older than its sources, then serves.
import { isBuilt } from "./freshness.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensureFree, whereToListen } from "./serve/listening.mjs";

// Asked before the minutes of a first build, not after them.
try {
  await ensureFree(whereToListen(process.env));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

ensureInstalled();

if (!isBuilt()) {
  const { build } = await import("./build.mjs");
  if (!(await build())) process.exit(1);
}

const { serveUntilStopped } = await import("./serve.mjs");
await serveUntilStopped();
