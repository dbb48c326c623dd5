// Which tests judge a mutant: those of its own library (MUTATED), run as `npm test` runs them but for their random tries.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import whole from "../../vitest.config.ts";

const fewTries = fileURLToPath(new URL("few-tries.mjs", import.meta.url));

const library = `${process.env.MUTATED}/`;

/** It loads the calculator anew for every row of the law: half a minute for each mutant. */
const slow = "lib/entitlements/law/future-row.test.ts";

const [shared, apart] = whole.test.projects.map(({ test }) => test);

const drawsFamilies = ({ moduleId }) => readFileSync(moduleId, "utf8").includes('from "fast-check"');

/** Most mutants fall by a test of one family, in milliseconds; a test of many families takes seconds. */
class OneFamilyFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    return [...sorted.filter((of) => !drawsFamilies(of)), ...sorted.filter(drawsFamilies)];
  }
}

/** One after the other, and those first that share what they have loaded. */
const projects = [
  { ...shared, include: [`${library}**/*.test.ts`], sequence: { groupOrder: 0 } },
  {
    ...apart,
    include: apart.include.filter((path) => path.startsWith(library) && path !== slow),
    sequence: { groupOrder: 1 },
  },
];

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: whole.resolve,
  plugins: [
    {
      name: "few-tries",
      enforce: "pre",
      resolveId: (name, importer) => (name === "fast-check" && importer !== fewTries ? fewTries : undefined),
    },
  ],
  test: {
    ...whole.test,
    maxWorkers: 1,
    sequence: { sequencer: OneFamilyFirst },
    setupFiles: [fileURLToPath(new URL("stop-at-first.mjs", import.meta.url))],
    projects: projects.map((test) => ({ extends: true, test })),
  },
});
