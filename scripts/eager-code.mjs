// A phone compiles a function twice, if it does not know that it will be called: once to skip it as it loads, and once
// more, while the family waits, as it is called. What a page loads runs from end to end: browsers are told so.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { filesBelow } from "./files.mjs";

/** For browsers of 2025 on, which compile the whole script while it loads, beside the page. */
const HINT = "//# allFunctionsCalledOnLoad\n";

/** Characters of a script from which on the hint is worth its bytes. */
const WORTH_A_HINT = 8_000;

/** What a script of Turbopack begins with. */
const PACKED = /^\(globalThis\.TURBOPACK\b/;

const isFunction = (node) => node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";

/** The functions of a packed script, each of which is a module: they are given to its calls of `push`. */
function modulesOf(code) {
  const { body } = parse(code, { ecmaVersion: "latest" });
  const calls = body.flatMap(({ expression }) => (expression?.callee?.property?.name === "push" ? [expression] : []));
  if (calls.length === 0) throw new Error("A script of the build is packed in a way that is not known.");
  return calls.flatMap(({ arguments: [pushed] }) => pushed.elements.filter(isFunction));
}

/** A packed script with each module in parentheses, by which every browser knows a function that is called at once. */
export function withEagerModules(code) {
  const cuts = modulesOf(code).flatMap(({ start, end }) => [start, end]);
  const pieces = [0, ...cuts].map((from, at) => code.slice(from, cuts[at]));
  return pieces.map((piece, at) => (at % 2 === 1 ? `(${piece})` : piece)).join("");
}

/** Tells browsers which functions of the scripts below a folder to compile as they load. Fails where none is packed. */
export function hintCode(folder) {
  const scripts = filesBelow(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({ path: join(folder, file), code: readFileSync(join(folder, file), "utf8") }))
    .filter(({ code }) => PACKED.test(code));
  if (scripts.length === 0) throw new Error("No script of the build is packed as it was: which hold modules?");
  for (const { path, code } of scripts)
    writeFileSync(path, (code.length < WORTH_A_HINT ? "" : HINT) + withEagerModules(code));
}
