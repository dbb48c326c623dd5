// The tests of a library, loaded once into one process, with what each of them covers.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer, createServerModuleRunner } from "vite";
import { ESModulesEvaluator, ssrExportNameKey, ssrModuleExportsKey } from "vite/module-runner";
import { fewTries, judging } from "./judging.mjs";

const standIn = fileURLToPath(new URL("tests-in-place.mjs", import.meta.url));

/** `vi.mock(file, async (law) => (await import(other)).change(await law()))`, the one way of our tests. */
const MOCK = /vi\.mock\("([^"]+)", async \(law\) =>\s*\(await import\("([^"]+)"\)\)\.(\w+)\(await law\(\)\),?\s*\)/g;

/** What the instrumented code goes by, and counts in. */
export const namespace = () => (globalThis.__stryker__ ??= {});

/**
 * A plugin of Vite: what is covered is counted while it is learnt, and not again with every mutant, which took several
 * times as long.
 */
const countedOnce = {
  name: "counted-once",
  enforce: "pre",
  transform: (code) => code.replace("function cover() {", "$& if (ns.activeMutant !== undefined) return;"),
};

/** Modules as Vite has them, but for those that something stands in the place of. */
class WithOthers extends ESModulesEvaluator {
  /**
   * @param kept gives what a module exports that is not to be run again, where it is such a one
   * @param changes by the name of its file, what a test file makes of what a module exports
   */
  constructor(kept, changes) {
    super();
    Object.assign(this, { kept, changes });
  }

  async runInlinedModule(context, code, module) {
    const exportAll = (exports) => {
      for (const name of Object.keys(exports)) context[ssrExportNameKey](name, () => exports[name]);
    };
    const kept = this.kept(module);
    if (kept) return exportAll(await kept);
    const change = this.changes.get(module.file);
    if (!change) return super.runInlinedModule(context, code, module);
    const own = {};
    const keep = (name, get) => Object.defineProperty(own, name, { get, enumerable: true });
    const apart = { ...context, [ssrModuleExportsKey]: {}, [ssrExportNameKey]: keep };
    await super.runInlinedModule(apart, code, module);
    exportAll(await change({ ...own }));
  }
}

/** How a test file puts something in other modules' places; undefined where it does so in a way that is not known. */
function mocksOf(text) {
  const mocks = [...text.matchAll(MOCK)];
  const isKnown = !/\bvi\.(?!mock\()/.test(text) && text.split("vi.mock(").length - 1 === mocks.length;
  return isKnown ? mocks : undefined;
}

/** The tests of a library, loaded and ready to be run. */
export class LoadedTests {
  tests = [];
  /** Those whose tests are run here, and those that are left to Vitest. */
  files = [];
  left = [];

  /** Loads the tests of a library from a folder that has its instrumented code, and learns what each of them covers. */
  static async of(root) {
    const loaded = new this();
    loaded.root = root;
    loaded.server = await createServer({
      ...{ root, configFile: false, appType: "custom", logLevel: "silent" },
      resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      ssr: { noExternal: ["vitest", "fast-check"] },
      plugins: [
        fewTries,
        countedOnce,
        { name: "in-place", enforce: "pre", resolveId: (name) => (name === "vitest" ? standIn : undefined) },
      ],
    });
    const files = judging.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => `${folder}${name}`),
    );
    loaded.shared = loaded.runnerWith();
    for (const file of files) await loaded.load(file);
    return loaded;
  }

  runnerWith({ kept = () => undefined, changes = new Map() } = {}) {
    return createServerModuleRunner(this.server.environments.ssr, {
      ...{ hmr: false, sourcemapInterceptor: false },
      evaluator: new WithOthers(kept, changes),
    });
  }

  /** A runner that loads some files anew, by default all that may have mutants, and nothing else. */
  anew({ changes, isOne = (file) => file.startsWith(`${this.root}/`) }) {
    const kept = ({ file, url }) => (isOne(file) ? undefined : this.shared.import(url));
    return this.runnerWith({ kept, changes });
  }

  async load(file) {
    const mocks = mocksOf(readFileSync(join(this.root, file), "utf8"));
    if (!mocks) return this.left.push(file);
    const begin = performance.now();
    try {
      for (const test of await this.testsOf(file, mocks, this.shared)) await this.learn(test);
      this.files.push({ file, mocks, took: performance.now() - begin });
    } catch (error) {
      console.error(`${file} is left to Vitest: ${error.message}`);
      this.left.push(file);
    }
  }

  /** Imports a test file by a runner, or by one of its own where it puts something in another module's place. */
  async testsOf(file, mocks, shared) {
    const path = join(this.root, file);
    const located = (name) =>
      (name.startsWith("@/") ? join(this.root, name.slice(2)) : resolve(dirname(path), name)) + ".ts";
    const changes = new Map();
    const runner = mocks.length > 0 ? this.anew({ changes }) : shared;
    for (const [, law, other, change] of mocks)
      changes.set(located(law), async (given) => (await runner.import(located(other)))[change](given));
    const kept = (globalThis.keptTests = []);
    await runner.import(path);
    return kept.map((test) => ({ ...test, file }));
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
    return !this.left.includes(name.split("#")[0]);
  }
}
