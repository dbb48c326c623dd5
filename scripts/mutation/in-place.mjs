// Judges mutants by the tests of a library in one process that has loaded them once: most fall there in milliseconds, where
// a run of Vitest takes half a second to begin. For a mutant that acts while modules are loaded, they are loaded anew.
import { basename, join } from "node:path";
import { LoadedTests, namespace } from "./loaded-tests.mjs";

/** The files that import one, near or far, and that one. */
function dependentsOf(path, { evaluatedModules }) {
  const found = new Set(evaluatedModules.getModulesByFile(path));
  for (const { importers } of found) for (const id of importers) found.add(evaluatedModules.getModuleById(id));
  return new Set([...found].map(({ file }) => file));
}

/** An order of tests: those beside a file first, then the quick ones. */
function likeliestFirst(fileName) {
  const placeOf = ({ file }) => (basename(file, ".test.ts") === basename(fileName, ".ts") ? 0 : 1);
  return (a, b) => placeOf(a) - placeOf(b) || a.took - b.took;
}

/** The tests of a library, ready to judge. */
export class InPlace extends LoadedTests {
  /**
   * The first test that notices a mutant, if one does: those beside its file first, then the quick ones. It must pass
   * again without the mutant; where it does not, something was left behind, and all must be loaded anew. A mutant that
   * none of them ran is in what an earlier test has made, and was kept.
   * @param hitLimit how often the code of mutants may be run before it is taken for a loop without end
   */
  async killerOf({ id, fileName }, hitLimit) {
    const of = namespace();
    const covering = this.tests.filter(({ covered }) => covered.has(id)).sort(likeliestFirst(fileName));
    Object.assign(of, { hitCount: 0, hitLimit });
    for (const [place, test] of covering.entries()) {
      const error = await errorOf(test.run, id);
      if (error === undefined) continue;
      const isLoop = of.hitCount > hitLimit;
      of.hitCount = undefined;
      if ((await errorOf(test.run, undefined)) !== undefined) return { isSpoilt: true };
      const killed = { status: "killed", killedBy: [`${test.file}#${test.name}`], nrOfTests: place + 1 };
      return { result: isLoop ? { status: "timeout" } : { ...killed, failureMessage: String(error.message) } };
    }
    const isKept = covering.length > 0 && of.hitCount === 0;
    of.hitCount = undefined;
    return isKept ? { isKept } : undefined;
  }

  /**
   * The same for a mutant that acts while modules are loaded, or in what they keep: those that import its file are loaded
   * with it, and left behind with it.
   * @param path where its file stands in the folder
   */
  async killerAtLoad({ id, fileName }, { path, hitLimit }) {
    const of = namespace();
    const dependents = dependentsOf(path, this.shared);
    const files = this.files
      .filter(({ file, mocks }) => mocks.length > 0 || dependents.has(join(this.root, file)))
      .sort(likeliestFirst(fileName));
    const shared = this.anew({ isOne: (file) => dependents.has(file) });
    let nrOfTests = 0;
    Object.assign(of, { hitCount: 0, hitLimit });
    try {
      for (const { file, mocks } of files) {
        const error = await errorOf(async () => {
          for (const { run } of await this.testsOf(file, mocks, shared)) {
            nrOfTests += 1;
            await run();
          }
        }, id);
        if (error === undefined) continue;
        if (of.hitCount > hitLimit) return { status: "timeout" };
        return { status: "killed", killedBy: [`${file}#`], nrOfTests, failureMessage: String(error.message) };
      }
      return undefined;
    } finally {
      of.hitCount = undefined;
    }
  }
}

async function errorOf(run, mutant) {
  const of = namespace();
  of.activeMutant = mutant;
  try {
    await run();
    return undefined;
  } catch (error) {
    return error ?? new Error("It fails.");
  } finally {
    of.activeMutant = undefined;
  }
}
