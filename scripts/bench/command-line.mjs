import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./measure.mjs";

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

/** Into nothing, so that no reader is measured with it. */
async function runOnce(args) {
  const begin = performance.now();
  const child = spawn(process.execPath, ["scripts/assess.mjs", ...args], { stdio: ["ignore", "ignore", "inherit"] });
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, residentMemory(child.pid))), 50);
  await once(child, "close");
  clearInterval(watch);
  return { milliseconds: performance.now() - begin, memory };
}

/** Linux tells what a process holds; elsewhere this measures nothing. */
function residentMemory(pid) {
  try {
    const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
