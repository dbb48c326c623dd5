import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const translators = new Set(["useTranslations", "getTranslations"]);

const textOf = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** The namespace of `useTranslations("check")` or `getTranslations({ locale, namespace: "check" })`. */
function namespaceOf(node: ts.Expression | undefined): string | undefined {
  const call = node && ts.isAwaitExpression(node) ? node.expression : node;
  if (!call || !ts.isCallExpression(call) || !translators.has(call.expression.getText())) return undefined;
  const [argument] = call.arguments;
  if (!argument || !ts.isObjectLiteralExpression(argument)) return argument ? (textOf(argument) ?? "*") : "";
  const named = argument.properties.find((property) => property.name?.getText() === "namespace");
  return named && ts.isPropertyAssignment(named) ? textOf(named.initializer) : "";
}

/** Every key that a source names whole, as `namespace.key`; `*.key` where the namespace cannot be told. */
export function keysIn(source: string): string[] {
  const file = ts.createSourceFile("source.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const keys: string[] = [];

  function visit(node: ts.Node, outer: ReadonlyMap<string, string>) {
    const scope = ts.isFunctionLike(node) || ts.isBlock(node) ? new Map([...outer, ...declaredIn(node)]) : outer;
    if (ts.isCallExpression(node)) {
      const [name] = node.expression.getText().split(/\.(?:rich|markup|has)$/);
      const key = textOf(node.arguments[0]);
      const namespace = scope.get(name ?? "");
      if (key !== undefined && namespace !== undefined) keys.push(namespace === "" ? key : `${namespace}.${key}`);
      else if (key !== undefined && name === "t") keys.push(`*.${key}`);
    }
    ts.forEachChild(node, (child) => visit(child, scope));
  }

  visit(file, new Map());
  return keys;
}

/** The translators that a block binds to names of its own, one by one or through `const [t, site] = …all([…])`. */
function declaredIn(block: ts.Node): [string, string][] {
  const found: [string, string][] = [];
  ts.forEachChild(block, (statement) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const namespace = namespaceOf(initializer);
      if (namespace !== undefined) found.push([name.getText(), namespace]);
      if (ts.isArrayBindingPattern(name)) found.push(...declaredTogether(name, initializer));
    }
  });
  return found;
}

function declaredTogether(names: ts.ArrayBindingPattern, all: ts.Expression | undefined): [string, string][] {
  const call = all && ts.isAwaitExpression(all) ? all.expression : all;
  const list = call && ts.isCallExpression(call) ? call.arguments[0] : undefined;
  if (!list || !ts.isArrayLiteralExpression(list)) return [];
  return names.elements.flatMap((element, place): [string, string][] => {
    const namespace = namespaceOf(list.elements[place]);
    return namespace === undefined ? [] : [[element.getText(), namespace]];
  });
}

/** Every key named whole anywhere in these folders. */
export function keysBelow(...folders: string[]): string[] {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return sources.flatMap((source) => keysIn(readFileSync(source, "utf8")));
}
