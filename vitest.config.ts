import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    include: ["{app,components,lib,messages,scripts}/**/*.test.{ts,tsx,mjs}"],
    environment: "node",
    testTimeout: 20_000,
  },
});
