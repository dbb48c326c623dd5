// A mutant is found by the first test that fails. Vitest runs no test after it, but would load every file that is left.
import { afterEach, inject } from "vitest";

const mutant = inject("activeMutant");

if (mutant !== undefined && globalThis.foundMutant === mutant) throw new Error("It is found already.");

afterEach(({ task }) => {
  if (task.result?.state === "fail") globalThis.foundMutant = mutant;
});
