import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { faultsForOldBrowsers } from "./old-browsers.mjs";

let folder = "";

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "old-browsers-")), "/");
});

afterEach(() => rmSync(folder, { recursive: true }));

async function faultsOf(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return (await faultsForOldBrowsers(folder)).join("\n");
}

it.each([
  ["grammar", "a.js", "class A { static { A.b = 1; } }", /ClassStaticBlocks.*safari 15\.6/],
  ["a built-in function", "a.js", "Object.groupBy([], (one) => one);", /ObjectGroupBy/],
  ["a colour", "a.css", "a { color: oklch(50% 0.1 200); }", /LCH and Lab.*Chrome \(109-110\)/],
  ["a query", "a.css", "@container (min-width: 10rem) { a { color: red } }", /Container Queries/],
])("names %s that a browser lacks which we name", async (_, name, text, fault) => {
  expect(await faultsOf({ [name]: text })).toMatch(fault);
});

it("lets pass what they all have, and what only browsers without modules load", async () => {
  const page = '<script src="/old.js" noModule=""></script><script src="/a.js"></script>';
  const files = { "index.html": page, "old.js": "Object.groupBy([]);", "a.js": "const b = a?.at(-1) ?? 1;" };
  expect(await faultsOf({ ...files, "a.css": "@layer base { a:has(b) { color: #0a5a8c } }" })).toBe("");
});
