// Which tests judge a mutant: those of its own library (MUTATED), run as `npm test` runs them but for their random tries.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import whole from "../../vitest.config.ts";
import { fewTries, judging } from "./judging.mjs";

/** It loads the calculator anew for every row of the law: half a minute for each mutant. */
const slow = "lib/entitlements/law/future-row.test.ts";

const [shared, apart] = whole.test.projects.map(({ test }) => test);

const drawsFamilies = ({ moduleId }) => readFileSync(moduleId, "utf8").includes('from "fast-check"');

/**
 * Most mutants fall by the test beside them, or by one of one family, in milliseconds; a test of many families takes
 * seconds.
 */
class LikeliestFirst extends BaseSequencer {
  async sort(files) {
    const isBeside = ({ moduleId }) => basename(moduleId, ".test.ts") === basename(globalThis.mutatedFile ?? "", ".ts");
    const placeOf = (file) => (isBeside(file) ? 0 : drawsFamilies(file) ? 2 : 1);
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

/** One after the other, and those first that share what they have loaded. */
const projects = [
  { ...shared, include: judging.map((folder) => `${folder}**/*.test.ts`), sequence: { groupOrder: 0 } },
  {
    ...apart,
    include: apart.include.filter(
      (path) => path.endsWith(".ts") && path !== slow && judging.some((folder) => path.startsWith(folder)),
    ),
    sequence: { groupOrder: 1 },
  },
];

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: whole.resolve,
  plugins: [fewTries],
  test: {
    ...whole.test,
    maxWorkers: 1,
    sequence: { sequencer: LikeliestFirst },
    setupFiles: [fileURLToPath(new URL("stop-at-first.mjs", import.meta.url))],
    projects: projects.map((test) => ({ extends: true, test })),
  },
});
