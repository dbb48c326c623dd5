import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { rootFolder } from "../files.mjs";

const versionOf = (name) =>
  JSON.parse(readFileSync(join(rootFolder, "node_modules", name, "package.json"), "utf8")).version;

/** Writes docs/benchmarks.md: what was measured, with what, on how many cores. */
export function writeReport(lines) {
  const versions = ["next", "react", "zod", "fastify"].map((name) => `${name} ${versionOf(name)}`).join(", ");
  const report = [
    "# Benchmarks",
    "",
    "Written by `npm run bench -- --write`, not by hand. Times tell of the machine too, and of what else it did: compare",
    "ratios, bytes and what was taken in one run. What has a budget fails `npm run bench` when it is exceeded; what each page",
    "may weigh fails `npm test`.",
    "",
    `Measured on ${availableParallelism()} cores with Node ${process.versions.node}, ${versions}.`,
    "",
    "```text",
    ...lines
      .join("\n")
      .split("\n")
      .map((line) => line.trimEnd()),
    "```",
    "",
  ];
  writeFileSync(join(rootFolder, "docs/benchmarks.md"), report.join("\n"));
}
