import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { rootFolder } from "../files.mjs";

const file = join(rootFolder, "docs/benchmarks.md");

const head = [
  "# Benchmarks",
  "",
  "Written by the commands themselves, with `-- --write`, not by hand. Times tell of the machine too, and of what else it",
  "did: compare ratios, bytes and what was taken in one run. What has a budget fails its command when it is exceeded; what",
  "each page may weigh fails `npm test`.",
];

const versionOf = (name) =>
  JSON.parse(readFileSync(join(rootFolder, "node_modules", name, "package.json"), "utf8")).version;

/** Whether what is told is to be written down as well. */
export const isWritten = process.argv.includes("--write");

/**
 * Writes what a command measured into docs/benchmarks.md, with what and on how many cores; what other commands wrote there
 * stays.
 */
export function writeReport({ command, lines }) {
  const versions = ["next", "react", "zod", "fastify"].map((name) => `${name} ${versionOf(name)}`).join(", ");
  const section = [
    `## \`npm run ${command}\``,
    "",
    `On ${availableParallelism()} cores, with Node ${process.versions.node}, ${versions}.`,
    "",
    "```text",
    ...lines
      .join("\n")
      .split("\n")
      .map((line) => line.trimEnd()),
    "```",
  ].join("\n");
  const [, ...before] = existsSync(file)
    ? readFileSync(file, "utf8")
        .trimEnd()
        .split(/^(?=## )/m)
    : [];
  const others = before.map((one) => one.trimEnd()).filter((one) => !one.startsWith(`## \`npm run ${command}\``));
  writeFileSync(file, `${[head.join("\n"), ...[...others, section].sort()].join("\n\n")}\n`);
}
