import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
const ON = "2026-11-23";

/** What the command line does with a number of lines, and the most memory it held, in bytes. */
export async function runCommandLine(families, lines) {
  const begin = performance.now();
  const child = spawn(process.execPath, ["scripts/assess.mjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let memory = 0;
  child.stdout.on("data", () => {
    memory = Math.max(memory, residentMemory(child.pid));
  });
  const texts = families.map((household) => `${JSON.stringify({ household, on: ON })}\n`);
  const block = texts.join("").repeat(100);
  const perBlock = families.length * 100;
  for (let written = 0; written < lines; written += perBlock) {
    if (!child.stdin.write(block)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await once(child, "close");
  return { perSecond: (lines / (performance.now() - begin)) * 1000, memory };
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
