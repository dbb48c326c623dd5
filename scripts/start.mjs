// From a fresh clone to a running site: installs and builds only what is missing or older than its sources, then serves.
import { createServer } from "node:net";
import { isBuilt } from "./freshness.mjs";
import { ensureInstalled } from "./install.mjs";

const port = Number(process.env.PORT ?? 3000);

const isFree = (candidate) =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen(candidate, () => probe.close(() => answer(true)));
  });

// Asked before the minutes of a first build, not after them.
if (!(await isFree(port))) {
  console.error(`Port ${port} is in use: stop what uses it, or choose another with PORT=${port + 1} npm start.`);
  process.exit(1);
}

ensureInstalled();

if (!isBuilt()) {
  const { build } = await import("./build.mjs");
  if (!(await build())) process.exit(1);
}

const { serve } = await import("./serve.mjs");
serve({ port });
