// Stryker's runner of Vitest, but asked last: most mutants fall in place. And it looks at
// tests alone: where a change keeps a test file from being loaded, no test of it fails, and the change would pass for one
// that nobody notices. `npm test` would fall over it, and so does this.
import {
  strykerPlugins as given,
  strykerValidationSchema,
} from "../../node_modules/.cache/mutation/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js";
import { InPlace } from "./in-place.mjs";

const [{ factory, ...plugin }] = given;

const FAILED = 1;

/** Whether a test file came to its end; one of which all tests are left out is skipped. */
const isDone = ({ result }) => result?.state === "pass" || result?.state === "skip";

function inOurWay(injector) {
  const runner = factory(injector);
  const run = runner.run.bind(runner);
  runner.run = async (options) => {
    const result = await run(options);
    if (result.status !== "complete" || result.tests.some(({ status }) => status === FAILED)) return result;
    const fallen = runner.ctx.state.getFiles().find((file) => !isDone(file));
    if (fallen === undefined) return result;
    const { name, filepath, result: of } = fallen;
    const failureMessage = of?.errors?.[0]?.message ?? "It did not come to its end.";
    const failed = { id: `${name}#`, name, fileName: filepath, status: FAILED, failureMessage, timeSpentMs: 0 };
    return { ...result, tests: [...result.tests, failed] };
  };
  const mutantRun = runner.mutantRun.bind(runner);
  let loaded;
  runner.mutantRun = async (options) => {
    const { activeMutant: mutant, testFilter: covering, mutantActivation, hitLimit, sandboxFileName: path } = options;
    loaded ??= InPlace.of(process.cwd());
    const inPlace = await loaded;
    const killer = await inPlace.killerOf(mutant, hitLimit);
    if (killer?.isSpoilt) loaded = undefined;
    else if (killer?.result) return killer.result;
    const isAtLoad = mutantActivation === "static" || killer?.isKept === true;
    const killed = isAtLoad ? await inPlace.killerAtLoad(mutant, { path, hitLimit }) : undefined;
    if (killed) return killed;
    const left = isAtLoad
      ? inPlace.left.map((file) => `${file}#`)
      : covering.filter((test) => killer?.isSpoilt || !inPlace.hasRun(test));
    if (left.length === 0) return { status: "survived", nrOfTests: inPlace.tests.length };
    // For the order of the test files.
    globalThis.mutatedFile = mutant.fileName;
    return mutantRun({ ...options, testFilter: left });
  };
  return runner;
}
inOurWay.inject = factory.inject;

export const strykerPlugins = [{ ...plugin, factory: inOurWay }];
export { strykerValidationSchema };
