import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { median, residentMemory } from "./measure.mjs";

const ON = "2026-11-23";

/**
 * What the command line does with a number of lines, in three runs: the middle of their speeds, and the most memory that
 * it held, in bytes.
 */
export async function runCommandLine({ families, lines, args }) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "cases.ndjson");
  const block = families.map((household) => `${JSON.stringify({ household, on: ON })}\n`).join("");
  writeFileSync(file, block.repeat(Math.ceil(lines / families.length)));
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await runOnce([...args, file]));
  rmSync(folder, { recursive: true });
  return {
    perSecond: (lines / median(runs.map(({ milliseconds }) => milliseconds))) * 1000,
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

/** Into nothing, so that no reader is measured with it; opened for writing alone, or it passes for a closed output. */
async function runOnce(args) {
  const nothing = openSync(devNull, "w");
  const begin = performance.now();
  const child = spawn(process.execPath, ["scripts/assess.mjs", ...args], { stdio: ["ignore", nothing, "inherit"] });
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, residentMemory(child.pid))), 50);
  const [status] = await once(child, "close");
  const milliseconds = performance.now() - begin;
  clearInterval(watch);
  closeSync(nothing);
  if (status !== 0) throw new Error(`The command line ended with ${status}.`);
  return { milliseconds, memory };
}
