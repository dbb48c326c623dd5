import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("entitlements/", import.meta.url));

const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => /(?<!\.test)\.ts$/.test(name) && !name.startsWith("testing"),
);

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The first lines of what a source exports without a docstring. */
function undescribed(source: string): string[] {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const bare = file.statements.filter((node) => isExported(node) && !ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc));
  return bare.map((node) => node.getText().split("\n")[0] ?? "");
}

it.each(sources)("every export of the calculator's %s says what it is", (name) => {
  expect(undescribed(readFileSync(`${folder}${name}`, "utf8"))).toEqual([]);
});

it("a comment that heads the file describes no export", () => {
  expect(undescribed("/** Some rates. */\n\nconst rate = 1;\n\nexport const twice = 2 * rate;")).toEqual([
    "export const twice = 2 * rate;",
  ]);
  expect(undescribed("/** Two. */\nexport const two = 2;")).toEqual([]);
});
