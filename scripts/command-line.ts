import { once } from "node:events";
import { createInterface } from "node:readline";
import { assessLine, dayInQingdao } from "@/lib/household";

const BATCH = 256 * 1024;

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/**
 * `npm run --silent assess`: NDJSON in, NDJSON out, in order, one line for each. Waits while its reader is slower, so
 * that a million lines run in constant memory.
 * @returns the exit status: 1 if any line had errors
 */
export async function main(): Promise<0 | 1> {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no error.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  let line = 0;
  let failed = false;
  let batch = "";
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line += 1;
    const result = assessLine(line === 1 ? text.replace(/^\uFEFF/, "") : text, dayInQingdao(Date.now()));
    failed ||= "errors" in result;
    batch += `${JSON.stringify("errors" in result ? { line, ...result } : result.assessment)}\n`;
    if (batch.length >= BATCH) {
      await write(batch);
      batch = "";
    }
  }
  await write(batch);
  return failed ? 1 : 0;
}
