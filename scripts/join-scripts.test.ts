import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { joinScripts } from "./join-scripts.mjs";
import { laidFolder } from "./testing/laid-folder";

const folder = laidFolder();
const { lay, read } = folder;

/** A page with scripts, and its payload; each script says its own name. */
function layPage(path: string, ...scripts: readonly string[]) {
  const urls = scripts.map((name) => `/_next/static/chunks/${name}.js`);
  lay(`${path}index.html`, urls.map((url) => `<script src="${url}" async=""></script>`).join(""));
  lay(`${path}index.txt`, urls.map((url, at) => `${at}:"${url}"`).join("\n"));
  for (const name of scripts) lay(`_next/static/chunks/${name}.js`, `say("${name}");`);
}

const scriptsIn = (name: string) =>
  [...read(name).matchAll(/\/_next\/(static\/chunks\/[\w-]+\.js)/g)].map(([, path = ""]) => path);

it("makes one script of those that the same pages load, in their order, and asks for it once", () => {
  layPage("a/", "every1", "only-a1", "every2", "only-a2");
  layPage("b/", "every1", "every2");
  joinScripts(folder.path());
  const [every = "", onlyA = "", ...more] = scriptsIn("a/index.html");
  expect(more).toEqual([]);
  expect(scriptsIn("b/index.html")).toEqual([every]);
  expect(read(`_next/${every}`)).toBe('say("every1");\nsay("every2");');
  expect(read(`_next/${onlyA}`)).toBe('say("only-a1");\nsay("only-a2");');
  expect(readdirSync(join(folder.path(), "_next/static/chunks"))).toHaveLength(2);
});

it("gives payloads the new names, of the same length: they tell how long they are", () => {
  layPage("a/", "aaaa", "bbbb");
  const before = read("a/index.txt").length;
  joinScripts(folder.path());
  const [one] = scriptsIn("a/index.html");
  expect(scriptsIn("a/index.txt")).toEqual([one, one]);
  expect(read("a/index.txt")).toHaveLength(before);
});

it("leaves alone what a script asks for by its name, and what one page has for itself", () => {
  layPage("a/", "page", "late");
  lay("_next/static/chunks/asks.js", 'load("static/chunks/late.js")');
  layPage("b/", "page", "other");
  joinScripts(folder.path());
  for (const name of ["page", "late", "other"])
    expect(existsSync(join(folder.path(), `_next/static/chunks/${name}.js`))).toBe(true);
});

/** Asks for scripts at once, after it has run. */
const asksFor = (...names: readonly string[]) =>
  `Promise.all(${JSON.stringify(names.map((name) => `static/chunks/${name}.js`))}.map(load));`;

const askedIn = (code: string) => [...code.matchAll(/"(static\/chunks\/[\w-]+\.js)"/g)].map(([, path = ""]) => path);

it("makes one script of those that a page's scripts ask for at once, and nothing else does", () => {
  layPage("a/", "aaaa", "bbbb");
  lay("_next/static/chunks/aaaa.js", asksFor("rest1", "shared", "rest2"));
  layPage("b/", "cccc", "dddd");
  lay("_next/static/chunks/cccc.js", asksFor("shared"));
  for (const name of ["rest1", "rest2", "shared"]) lay(`_next/static/chunks/${name}.js`, `say("${name}");`);
  joinScripts(folder.path());
  const [page = ""] = scriptsIn("a/index.html");
  const [shared = "", rest = "", ...more] = askedIn(read(`_next/${page}`));
  expect(more).toEqual([]);
  expect(shared).toBe("static/chunks/shared.js");
  expect(read(`_next/${rest}`)).toBe('say("rest1");\nsay("rest2");');
  expect(existsSync(join(folder.path(), "_next/static/chunks/rest1.js"))).toBe(false);
});

it("leaves a script as it is that keeps its name: browsers have it", () => {
  layPage("a/", "aaaa");
  layPage("b/", "bbbb", "cccc");
  const asking = asksFor("rest1", "rest2");
  for (const name of ["aaaa", "bbbb"]) lay(`_next/static/chunks/${name}.js`, asking);
  for (const name of ["rest1", "rest2"]) lay(`_next/static/chunks/${name}.js`, `say("${name}");`);
  joinScripts(folder.path());
  expect(read("_next/static/chunks/aaaa.js")).toBe(asking);
  expect(read(`_next/${scriptsIn("b/index.html")[0] ?? ""}`)).toContain(asking);
});

it("names the same scripts the same, and others otherwise", () => {
  const nameOf = (one: string, other: string) => {
    layPage("a/", "aaaa", "bbbb");
    lay("_next/static/chunks/aaaa.js", one);
    lay("_next/static/chunks/bbbb.js", other);
    joinScripts(folder.path());
    return scriptsIn("a/index.html")[0];
  };
  expect(nameOf("1;", "2;")).toBe(nameOf("1;", "2;"));
  expect(nameOf("1;", "2;")).not.toBe(nameOf("1;", "3;"));
});
