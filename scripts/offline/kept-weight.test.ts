import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keptWeights, MOST_KEPT, overKept } from "./kept-weight.mjs";

let folder = "";

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "kept-")), "/");
  const sizes = {
    "index.html": 1,
    "_next/static/chunks/a.js": 5000,
    "_next/static/chunks/a.js.br": 20,
    "_next/static/chunks/a.js.gz": 30,
    "zh/index.html": 900,
    "zh/index.html.br": 300,
    "zh/plan/index.html": 70_000,
    "en/check/index.html": 4000,
  };
  for (const [name, bytes] of Object.entries(sizes)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "x".repeat(bytes));
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it("is what all need and one language, as packed as served, without the plan", () => {
  expect(keptWeights(folder)).toEqual({ zh: 1 + 20 + 300, en: 1 + 20 + 4000 });
});

it("names each language that transfers more than it may", () => {
  expect(overKept({ zh: MOST_KEPT, en: MOST_KEPT })).toEqual([]);
  expect(overKept({ zh: MOST_KEPT, en: MOST_KEPT + 1 })).toEqual([expect.stringMatching(/^en: /)]);
});
