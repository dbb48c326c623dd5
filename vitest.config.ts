import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    include: ["{app,components,lib,messages,scripts}/**/*.test.{ts,tsx,mjs}"],
    environment: "node",
    // No test is about time: these only end one that hangs, on however slow a machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
