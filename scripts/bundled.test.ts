import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

it("names the source line in a stack trace, and prints no bundle", () => {
  const code = `
    const { bundled } = await import("./scripts/bundled.mjs");
    const { assess } = await bundled("scripts/bench/subject.ts");
    assess(null, "2026-11-23");`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/lib\/entitlements\/facts\/facts\.ts:\d+:\d+/);
  expect(stderr.length).toBeLessThan(3000);
});
