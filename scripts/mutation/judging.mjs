// What judges the mutants of a library (MUTATED), and by how many random families.
import { fileURLToPath } from "node:url";

const library = `${process.env.MUTATED}/`;

/** The folders of its tests; of what a family is told, those too that read it in words. */
export const judging = [library, ...(library === "lib/result/" ? ["components/result/"] : [])];

const instead = fileURLToPath(new URL("few-tries.mjs", import.meta.url));

/** A plugin of Vite: fast-check with few tries. */
export const fewTries = {
  name: "few-tries",
  enforce: "pre",
  resolveId: (name, importer) => (name === "fast-check" && importer !== instead ? instead : undefined),
};
