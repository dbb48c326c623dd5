// Runs the tests of a library in one process that has loaded them once: most mutants fall there in milliseconds, where a
// run of Vitest takes half a second to begin. Only a mutant that acts while modules are loaded is left to Vitest.
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer, createServerModuleRunner } from "vite";
import { ESModulesEvaluator, ssrExportNameKey, ssrModuleExportsKey } from "vite/module-runner";
import { fewTries, judging } from "./judging.mjs";

const standIn = fileURLToPath(new URL("tests-in-place.mjs", import.meta.url));

/** `vi.mock(file, async (law) => (await import(other)).change(await law()))`, the one way of our tests. */
const MOCK = /vi\.mock\("([^"]+)", async \(law\) =>\s*\(await import\("([^"]+)"\)\)\.(\w+)\(await law\(\)\),?\s*\)/g;

const namespace = () => (globalThis.__stryker__ ??= {});

/** Modules as Vite has them, but for those that a test file puts something in the place of. */
class WithChangedLaw extends ESModulesEvaluator {
  constructor(changes) {
    super();
    this.changes = changes;
  }

  async runInlinedModule(context, code, module) {
    const change = this.changes.get(module.file);
    if (!change) return super.runInlinedModule(context, code, module);
    const own = {};
    const keep = (name, get) => Object.defineProperty(own, name, { get, enumerable: true });
    const apart = { ...context, [ssrModuleExportsKey]: {}, [ssrExportNameKey]: keep };
    await super.runInlinedModule(apart, code, module);
    for (const [name, value] of Object.entries(await change({ ...own }))) context[ssrExportNameKey](name, () => value);
  }
}

/** The tests of a library, loaded and ready to be run. */
export class InPlace {
  tests = [];
  files = new Set();

  /** Loads the tests of a library from a folder that has its instrumented code, and learns what each of them covers. */
  static async of(root) {
    const inPlace = new InPlace();
    inPlace.root = root;
    inPlace.server = await createServer({
      ...{ root, configFile: false, appType: "custom", logLevel: "silent" },
      resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      ssr: { noExternal: ["vitest", "fast-check"] },
      plugins: [
        fewTries,
        { name: "in-place", enforce: "pre", resolveId: (name) => (name === "vitest" ? standIn : undefined) },
      ],
    });
    const files = judging.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => `${folder}${name}`),
    );
    inPlace.shared = inPlace.runnerWith(new Map());
    for (const file of files) await inPlace.load(file);
    return inPlace;
  }

  runnerWith(changes) {
    return createServerModuleRunner(this.server.environments.ssr, {
      hmr: false,
      evaluator: new WithChangedLaw(changes),
    });
  }

  async load(file) {
    const path = join(this.root, file);
    const text = readFileSync(path, "utf8");
    const mocks = [...text.matchAll(MOCK)];
    if (/\bvi\.(?!mock\()/.test(text) || text.split("vi.mock(").length - 1 !== mocks.length) return;
    const located = (name) =>
      (name.startsWith("@/") ? join(this.root, name.slice(2)) : resolve(dirname(path), name)) + ".ts";
    const changes = new Map();
    const runner = mocks.length > 0 ? this.runnerWith(changes) : this.shared;
    for (const [, law, other, change] of mocks)
      changes.set(located(law), async (given) => (await runner.import(located(other)))[change](given));
    const kept = (globalThis.keptTests = []);
    try {
      await runner.import(path);
      for (const test of kept) await this.learn({ ...test, file });
      this.files.add(file);
    } catch (error) {
      console.error(`${file} is left to Vitest: ${error.message}`);
    }
  }

  /** Runs a test once, to know what it covers and how long it takes. */
  async learn(test) {
    const of = namespace();
    const name = `${test.file}#${test.name}`;
    const begin = performance.now();
    of.currentTestId = name;
    try {
      await test.run();
    } finally {
      of.currentTestId = undefined;
    }
    const covered = new Set(Object.keys(of.mutantCoverage?.perTest[name] ?? {}));
    this.tests.push({ ...test, covered, took: performance.now() - begin });
  }

  /** Whether a test, by its name with its file, was among those that are run here. */
  hasRun(name) {
    return this.files.has(name.split("#")[0]);
  }

  /**
   * The first test that notices a mutant, if one does: those beside its file first, then the quick ones. It must pass
   * again without the mutant; where it does not, something was left behind, and all must be loaded anew.
   * @param hitLimit how often the code of mutants may be run before it is taken for a loop without end
   */
  async killerOf({ id, fileName }, hitLimit) {
    const of = namespace();
    const isBeside = ({ file }) => basename(file, ".test.ts") === basename(fileName, ".ts");
    const covering = this.tests
      .filter(({ covered }) => covered.has(id))
      .sort((a, b) => Number(isBeside(b)) - Number(isBeside(a)) || a.took - b.took);
    Object.assign(of, { hitCount: 0, hitLimit });
    for (const [place, test] of covering.entries()) {
      const error = await errorOf(test, id);
      if (error === undefined) continue;
      const isLoop = of.hitCount > hitLimit;
      of.hitCount = undefined;
      if ((await errorOf(test, undefined)) !== undefined) return { isSpoilt: true };
      const killed = { status: "killed", killedBy: [`${test.file}#${test.name}`], nrOfTests: place + 1 };
      return { result: isLoop ? { status: "timeout" } : { ...killed, failureMessage: String(error.message) } };
    }
    of.hitCount = undefined;
    return undefined;
  }
}

async function errorOf({ run }, mutant) {
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
