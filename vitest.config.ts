import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const folders = ["app", "components", "lib", "messages", "scripts"];
const isTest = /\.test\.(?:ts|tsx|mjs)$/;

/** Tests that put something in another module's place: whoever has that module already must not be beside them. */
const apart = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  )
  .filter((path) => isTest.test(path) && /\bvi\.(?:do)?mock\(/i.test(readFileSync(join(root, path), "utf8")))
  .map((path) => path.replaceAll("\\", "/"));

/** Tests of what a schema judges: they must hold of the one that a browser has too. */
const judging = ["hostile", "keep-valid", "keys-of-good", "read-if-good", "schema"].map(
  (name) => `lib/household/${name}.test.ts`,
);

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    environment: "node",
    maxWorkers: "100%",
    // No test is about time: these only end one that hangs, on however slow a machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      // What one test has imported the next has too: half the time of the whole goes into importing otherwise.
      {
        extends: true,
        test: { name: "shared", include: [`{${folders}}/**/*.test.{ts,tsx,mjs}`], exclude: apart, isolate: false },
      },
      { extends: true, test: { name: "apart", include: apart } },
      {
        extends: true,
        resolve: { alias: { "zod/mini": join(root, "lib/household/zod-in-browser.ts") } },
        test: { name: "in a browser", include: judging, isolate: false },
      },
    ],
  },
});
