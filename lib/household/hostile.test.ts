import fc from "fast-check";
import { describe, it } from "vitest";
import { hostile } from "./testing/hostile";

const SEED = 20_261_123;

/** `npm run fuzz` tries a hundred times as many, of another seed each time. */
const FEW = 250;

describe("whatever comes from outside is read or refused, with no exception, and changes no prototype", () => {
  it.each(["links", "households", "lines", "sessions"] as const)("%s", (kind) => {
    fc.assert(hostile(SEED, 50)[kind], { seed: SEED, numRuns: FEW });
  });
});
