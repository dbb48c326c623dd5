// Stryker's runner of Vitest looks at tests alone: where a change keeps a test file from being loaded, no test of it
// fails, and the change would pass for one that nobody notices. `npm test` would fall over it, and so does this.
import {
  strykerPlugins as given,
  strykerValidationSchema,
} from "../../node_modules/.cache/mutation/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js";

const [{ factory, ...plugin }] = given;

const FAILED = 1;

/** Whether a test file came to its end; one of which all tests are left out is skipped. */
const isDone = ({ result }) => result?.state === "pass" || result?.state === "skip";

function withFallenFiles(injector) {
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
  return runner;
}
withFallenFiles.inject = factory.inject;

export const strykerPlugins = [{ ...plugin, factory: withFallenFiles }];
export { strykerValidationSchema };
