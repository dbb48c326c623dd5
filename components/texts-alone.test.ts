import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** Whether a value of this type may be drawn as a bare text. */
function mayBeText(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(mayBeText);
  return (
    (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0 &&
    !(type.isStringLiteral() && type.value === "")
  );
}

/** The children of an element that leave something in the document; the blanks of indentation do not. */
const childrenOf = (parent: ts.JsxElement | ts.JsxFragment) =>
  parent.children.filter(
    (child) =>
      !(ts.isJsxText(child) && child.containsOnlyTriviaWhiteSpaces) &&
      !(ts.isJsxExpression(child) && !child.expression),
  );

/** The texts of a file that stand beside something else, as `line: text`. */
function textsWithSiblings(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const children = childrenOf(node);
      for (const child of children.length > 1 ? children : []) {
        const isText =
          ts.isJsxExpression(child) && child.expression && mayBeText(checker.getTypeAtLocation(child.expression));
        const isRich = ts.isJsxExpression(child) && child.expression?.getText().includes("t.rich(");
        if (!isText && !isRich) continue;
        found.push(`${source.getLineAndCharacterOfPosition(child.getStart()).line + 1}: ${child.getText()}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it("every text that may change stands alone in an element: page translators put others in its place", () => {
  const config = ts.parseJsonConfigFileContent(
    ts.parseConfigFileTextToJson("tsconfig.json", readFileSync(join(root, "tsconfig.json"), "utf8")).config,
    ts.sys,
    root,
  );
  const files = config.fileNames.filter((file) => /\/components\/.*\.tsx$/.test(file));
  const program = ts.createProgram(files, { ...config.options, incremental: false });
  const checker = program.getTypeChecker();
  const found = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? textsWithSiblings(source, checker).map((text) => `${relative(root, file)}:${text}`) : [];
  });
  expect(found).toEqual([]);
});
