import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { askFor, askForParts, PARTS } from "./early-parts.mjs";
import { laidFolder } from "./testing/laid-folder";

const folder = laidFolder();
const { lay, read } = folder;

const chunk = (name: string, code: string) => lay(`_next/static/chunks/${name}.js`, code);

const page = (script: string) => `<head></head><body><script src="/_next/static/chunks/${script}.js"></script></body>`;

function layOut() {
  chunk("page", 'e.v(t=>Promise.all(["static/chunks/shared.js","static/chunks/reader.js"].map(t=>e.l(t))))');
  chunk("form", 'e.v(t=>Promise.all(["static/chunks/calculator.js"].map(t=>e.l(t))))');
  chunk("calculator", 'e.s(["workedOut",0,function(){}])');
  lay("zh/staff/index.html", page("form"));
  chunk("other", 'e.v(t=>Promise.all(["static/chunks/shared.js"].map(t=>e.l(t))))');
  chunk("reader", 'e.s(["Arrived",0,function(){}])');
  chunk("frame", 'e.s(["Watch",0,function(){}])');
  chunk("front", 'e.v(t=>Promise.all(["static/chunks/frame.js"].map(t=>e.l(t))))');
  lay("zh/index.html", page("front"));
  lay("zh/result/index.html", page("page"));
  lay("zh/plan/index.html", page("other"));
}

it("asks for what reads a link, with all that comes with it, on the pages that can open one", () => {
  layOut();
  askForParts(folder.path());
  const line = askFor(["/_next/static/chunks/shared.js", "/_next/static/chunks/reader.js"], PARTS.Arrived);
  expect(read("zh/result/index.html")).toContain(`<head><script>${line}</script></head>`);
  expect(read("zh/plan/index.html")).toBe(page("other"));
});

it("asks for what sends a link on, on the pages that open none themselves", () => {
  layOut();
  lay("zh/result/index.html", page("page") + page("front"));
  askForParts(folder.path());
  expect(read("zh/index.html")).toContain(askFor(["/_next/static/chunks/frame.js"], PARTS.Watch));
  expect(read("zh/result/index.html")).toContain("reader.js");
  expect(read("zh/result/index.html")).not.toContain("frame.js");
});

it("asks for what works out kept answers, where it does not come with the page", () => {
  layOut();
  chunk("result", 'e.s(["workedOut",0,function(){}])');
  lay("zh/result/index.html", page("page") + page("result"));
  askForParts(folder.path());
  expect(read("zh/staff/index.html")).toContain(askFor(["/_next/static/chunks/calculator.js"], PARTS.workedOut));
  expect(read("zh/result/index.html")).not.toContain("calculator.js");
});

it("asks for the reader of its own kind of page", () => {
  layOut();
  chunk("check", 'e.v(t=>Promise.all(["static/chunks/other-reader.js"].map(t=>e.l(t))))');
  chunk("other-reader", 'e.s(["Arrived",0,function(){}])');
  lay("zh/check/index.html", page("check"));
  askForParts(folder.path());
  expect(read("zh/check/index.html")).toContain(askFor(["/_next/static/chunks/other-reader.js"], PARTS.Arrived));
  expect(read("zh/result/index.html")).toContain("/_next/static/chunks/reader.js");
});

it("says so where no page asks for a reader", () => {
  layOut();
  chunk("lost-reader", 'e.s(["Arrived",0,function(){}])');
  expect(() => askForParts(folder.path())).toThrow(/lost-reader\.js/);
});

it("says so where nothing reads links under the name it knows", () => {
  layOut();
  chunk("reader", 'e.s(["Landed",0,function(){}])');
  expect(() => askForParts(folder.path())).toThrow(/Arrived/);
});

it.each([
  ["", "", 0],
  ["", "#children", 0],
  ["", "#v=1&c=x", 1],
  ["", "#v%3D1", 0],
  ["?from=review", "", 1],
])("asks only where the address may hold a link: %s%s", (search, hash, times) => {
  const asked: { href: string }[] = [];
  const document = { createElement: () => ({}), head: { appendChild: (link: { href: string }) => asked.push(link) } };
  runInNewContext(askFor(["/a.js"], PARTS.Arrived), { document, location: { search, hash } });
  expect(asked.map(({ href }) => href)).toEqual(Array<string>(times).fill("/a.js"));
});

it.each([
  [{}, 0],
  [{ kept: "" }, 1],
])("asks only where the tab keeps answers: %o", (dataset, times) => {
  const asked: { href: string }[] = [];
  const head = { appendChild: (link: { href: string }) => asked.push(link) };
  const document = { createElement: () => ({}), head, documentElement: { dataset } };
  runInNewContext(askFor(["/a.js"], PARTS.workedOut), { document });
  expect(asked.map(({ href }) => href)).toEqual(Array<string>(times).fill("/a.js"));
});
