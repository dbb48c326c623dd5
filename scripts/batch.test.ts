import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { answering } from "./command-line/answer";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "batch-"));
afterAll(() => rmSync(folder, { recursive: true }));

const isThere = spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU parallel") ?? false;
if (!isThere) console.log("GNU parallel is not installed: its line in docs/batch.md is not tried.");

describe.skipIf(!isThere)("the line for GNU parallel in docs/batch.md", () => {
  it("answers as one process does, in order, whatever the blocks", () => {
    const [, line = ""] =
      /```sh\n(parallel --pipe .*)\n```/.exec(readFileSync(join(root, "docs/batch.md"), "utf8")) ?? [];
    const texts = Array.from({ length: 300 }, (_, at) =>
      JSON.stringify({ household: { housing: { homesOwned: at % 100 } }, on: "2026-11-23" }),
    );
    symlinkSync(join(root, "scripts"), join(folder, "scripts"));
    writeFileSync(join(folder, "cases.ndjson"), `${texts.join("\n")}\n`);
    const smaller = line.replace("--block 4M", "--block 8k");
    expect(smaller).not.toBe(line);
    const env = { ...process.env, HOME: folder };
    const { status } = spawnSync("bash", ["-c", smaller], { cwd: folder, env, stdio: "ignore" });
    const { bytes } = answering({ command: "assess", brief: false, say: undefined, site: "" })({ texts, first: 1 });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "assessed.ndjson")).equals(bytes)).toBe(true);
  });
});
