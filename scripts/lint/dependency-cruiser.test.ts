import { cruise, type IConfiguration } from "dependency-cruiser";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";

const rules = createRequire(import.meta.url)("./dependency-cruiser.cjs") as IConfiguration;
const house = mkdtempSync(join(tmpdir(), "imports-"));

afterAll(() => rmSync(house, { recursive: true }));

/** The rules that a house of these files breaks; what they import is there. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = mkdtempSync(join(house, "planted-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { forbidden = [] } = rules;
  const { output } = await cruise(["."], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  });
  if (typeof output === "string") throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
}

const nothing = "export {};";

it.each<[string, string, string, readonly string[]]>([
  ["a rule on its judging", "lib/entitlements/rules/a.ts", "../judging/b", []],
  ["a rule on the catalogue", "lib/entitlements/rules/a.ts", "../catalogue", ["rules"]],
  ["judging on a rule", "lib/entitlements/judging/a.ts", "../rules/b", ["judging"]],
  ["the law on a family's facts", "lib/entitlements/law/a.ts", "../facts/b", ["law"]],
  ["facts on the law", "lib/entitlements/facts/a.ts", "../law/b", ["facts"]],
  ["values on facts", "lib/entitlements/values/a.ts", "../facts/b", ["values"]],
  ["the vocabulary on judging", "lib/entitlements/assessment.ts", "./judging/b", ["vocabulary"]],
  ["the calculator on the schema", "lib/entitlements/a.ts", "../household/b", ["the whole"]],
  ["the schema on the calculator's door", "lib/household/a.ts", "../entitlements/index", []],
  [
    "the schema on its inside",
    "lib/household/a.ts",
    "../entitlements/facts/b",
    ["household", "the calculator's only door"],
  ],
  ["the schema on the result", "lib/household/a.ts", "../result/b", ["household"]],
  ["the result on paper", "lib/result/a.ts", "../documents/b", ["result"]],
  ["lib on a component", "lib/documents/a.ts", "../../components/ui/b", ["documents"]],
  ["ui on a family's words", "components/ui/a.ts", "../check/b", ["ui"]],
  [
    "a component on the calculator's inside",
    "components/a/a.ts",
    "../../lib/entitlements/facts/b",
    ["the calculator's only door"],
  ],
  ["a component on a route", "components/check/a.ts", "../../app/b", ["components"]],
  ["a route on a component", "app/a.ts", "../components/check/b", []],
  ["a test on anything", "lib/entitlements/rules/a.test.ts", "../catalogue", []],
])("%s", async (_, file, specifier, expected) => {
  const target = `${join(dirname(file), specifier)}.ts`;
  const found = await broken({ [file]: `import "${specifier}";\n${nothing}`, [target]: nothing });
  expect([...found].sort()).toEqual([...expected].sort());
});

it.each([
  [
    "values",
    "lib/household/a.ts",
    `export { b } from "./b"; export const a = 1;`,
    `export { a } from "./a"; export const b = 1;`,
  ],
  [
    "types",
    "components/check/a.ts",
    `import type { B } from "./b"; export type A = B;`,
    `import type { A } from "./a"; export type B = A[];`,
  ],
])("a circle of %s", async (_, file, a, b) => {
  const found = await broken({ [file]: a, [join(dirname(file), "b.ts")]: b });
  expect(found).toContain("no circle");
});

it.each([
  ["zod", "lib/entitlements/rules/a.ts", ["rules: packages"]],
  ["node:fs", "lib/entitlements/law/a.ts", ["law: packages"]],
  ["react", "lib/result/a.ts", ["result: packages"]],
  ["node:fs", "components/check/a.ts", ["components: packages"]],
  ["zod", "lib/household/a.ts", []],
  ["react", "components/check/a.ts", []],
])("the package %s in %s", async (name, file, expected) => {
  const found = await broken({
    [file]: `import "${name}";\n${nothing}`,
    "package.json": `{ "dependencies": { "${name}": "1.0.0" } }`,
    [`node_modules/${name}/index.js`]: "",
    [`node_modules/${name}/package.json`]: `{ "name": "${name}", "main": "index.js" }`,
  });
  expect(found).toEqual(expected);
});
