import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hintCode, withEagerModules } from "./eager-code.mjs";

const packed = (modules: string) =>
  `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push([document.currentScript,${modules}]);`;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "eager-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

it("puts each module in parentheses, and nothing else", () => {
  const code = packed("12,34,e=>{e.v([1,()=>2])},56,(e,t)=>{t.exports='}'},78,function(e){},{otherChunks:[]}");
  expect(withEagerModules(code)).toBe(
    packed("12,34,(e=>{e.v([1,()=>2])}),56,((e,t)=>{t.exports='}'}),78,(function(e){}),{otherChunks:[]}"),
  );
});

it("does so in every part of a script that was joined of several", () => {
  const [one, other] = [packed("1,e=>{}"), packed("2,e=>{}")];
  expect(withEagerModules(`${one}\n${other}`)).toBe(`${packed("1,(e=>{})")}\n${packed("2,(e=>{})")}`);
});

it("leaves a script without a module as it is", () => {
  const code = packed("{otherChunks:[],runtimeModuleIds:[1]}");
  expect(withEagerModules(code)).toBe(code);
});

it("lays the hint before a large script, once, and touches no script that is not packed", () => {
  const large = packed(`1,e=>{e.v(${JSON.stringify("a".repeat(9_000))})}`);
  for (const [name, code] of Object.entries({ large, small: packed("1,e=>{}"), other: `let a=${"1+".repeat(5_000)}1` }))
    writeFileSync(join(folder, `${name}.js`), code);
  const before = readFileSync(join(folder, "other.js"), "utf8");
  hintCode(folder);
  expect(readFileSync(join(folder, "large.js"), "utf8")).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\(globalThis/);
  expect(readFileSync(join(folder, "small.js"), "utf8")).toBe(packed("1,(e=>{})"));
  expect(readFileSync(join(folder, "other.js"), "utf8")).toBe(before);
});

it("says so where no script is packed as it was, rather than hint nothing", () => {
  writeFileSync(join(folder, "a.js"), "let a;");
  expect(() => hintCode(folder)).toThrow(/No script of the build/);
  expect(() => withEagerModules("let a;")).toThrow(/not known/);
});
