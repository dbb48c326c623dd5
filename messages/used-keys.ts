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

/** What a source says of keys. */
interface Mentions {
  /** Keys given to a translator, as `namespace.key`; `*.key` where the namespace cannot be told. */
  readonly named: readonly string[];
  /** Every other text of the form of a key: it counts where there is such a key. */
  readonly texts: readonly string[];
  /** Keys put together there, with `*` for what is put in. */
  readonly shapes: readonly string[];
}

/** The keys that a source names, whole or put together. */
export function mentionsIn(source: string): Mentions {
  const file = ts.createSourceFile("source.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const [named, texts, shapes]: [string[], string[], string[]] = [[], [], []];

  function visit(node: ts.Node, outer: ReadonlyMap<string, string>) {
    const scope = ts.isFunctionLike(node) || ts.isBlock(node) ? new Map([...outer, ...declaredIn(node)]) : outer;
    if (ts.isCallExpression(node)) {
      const [name = ""] = node.expression.getText().split(/\.(?:rich|markup|has)$/);
      const namespace = scope.get(name) ?? (name === "t" ? "*" : undefined);
      const into = (key: string) => (namespace === "" ? key : `${namespace}.${key}`);
      for (const key of namespace === undefined ? [] : branchesOf(node.arguments[0])) {
        if (ts.isTemplateExpression(key)) shapes.push(into(shapeOf(key)));
        else if (ts.isStringLiteralLike(key)) named.push(into(key.text));
        // A translator of its own for a small tree: the key comes from a list there.
        else if (namespace?.includes(".")) shapes.push(into("*"));
      }
    }
    // Words that are handed down as they stand in the files: `messages.error.title`.
    if (ts.isPropertyAccessExpression(node)) {
      const [, key] = /^messages\.(\w+(?:\.\w+)+)$/.exec(node.getText()) ?? [];
      if (key !== undefined) named.push(key);
    }
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node)) shapes.push(shapeOf(node));
    ts.forEachChild(node, (child) => visit(child, scope));
  }

  visit(file, new Map());
  return { named, texts: texts.filter(isKey), shapes: shapes.filter(isKey) };
}

/** The tree, at least, must be named. */
const isKey = (text: string) => /^[a-z][\w-]*(?:\.[\w*-]+)+$/i.test(text);

/** What an expression may come to: `open ? "a" : "b"` is either. */
function branchesOf(node: ts.Expression | undefined): ts.Expression[] {
  if (!node) return [];
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return branchesOf(node.expression);
  return ts.isConditionalExpression(node) ? [...branchesOf(node.whenTrue), ...branchesOf(node.whenFalse)] : [node];
}

/** `` `news.${kind}` `` as `news.*`. */
const shapeOf = ({ head, templateSpans }: ts.TemplateExpression) =>
  head.text + templateSpans.map(({ literal }) => `*${literal.text}`).join("");

/** The translators that a block binds to names of its own, one by one or through `const [t, site] = …all([…])`. */
function declaredIn(block: ts.Node): [string, string][] {
  const found: [string, string][] = [];
  ts.forEachChild(block, (statement) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const namespace = namespaceOf(initializer);
      if (namespace !== undefined) found.push([name.getText(), namespace]);
      if (ts.isArrayBindingPattern(name)) for (const own of declaredTogether(name, initializer)) found.push(own);
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

/** What the sources in some folders say of keys, tests left out. */
export function mentionsBelow(...folders: string[]): Mentions {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test|\.test-support)\.tsx?$/.test(name) && !/(?:^|\/)testing\//.test(name))
      .map((name) => join(folder, name)),
  );
  const all = sources.map((source) => mentionsIn(readFileSync(source, "utf8")));
  return {
    named: all.flatMap(({ named }) => named),
    texts: all.flatMap(({ texts }) => texts),
    shapes: all.flatMap(({ shapes }) => shapes),
  };
}
