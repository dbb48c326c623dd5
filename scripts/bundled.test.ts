import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bundled-test-"));
const bundler = JSON.stringify(join(root, "scripts/bundled.mjs"));
const from = JSON.stringify(folder);

/** What is kept and does not say what the sources do. */
const marked: string[] = [];

afterAll(() => {
  for (const path of [folder, ...marked]) rmSync(path, { recursive: true, force: true });
});

function run(code: string) {
  return spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
}

it("names the source line in a stack trace, and prints no bundle", () => {
  const { status, stderr } = run(`
    const { bundled } = await import(${bundler});
    const { assess } = await bundled("scripts/bench/subject.ts");
    assess(null, "2026-11-23");`);
  expect(status).toBe(1);
  expect(stderr).toMatch(/lib\/entitlements\/facts\/facts\.ts:\d+:\d+/);
  expect(stderr.length).toBeLessThan(3000);
});

describe("what was bundled once is taken again as long as the sources are the same, and only so long", () => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeEach(() => {
    rmSync(folder, { recursive: true });
    write("components/button.ts", "export {};");
    write("lib/word.ts", 'export const word = "hello";');
    write("messages/en.json", "{}");
    write("scripts/say.ts", 'import { word } from "../lib/word"; console.log(word, "by", "sources");');
    write("package.json", '{ "type": "module" }');
    write("tsconfig.json", "{}");
    write("node_modules/.package-lock.json", `{ "for": ${from} }`);
  });

  const say = () => run(`await (await import(${bundler})).bundled("scripts/say.ts", { from: ${from} })`).stdout;

  /** Marks what is kept, so that it shows where it is taken. */
  const mark = () => {
    const name = run(`console.log((await import(${bundler})).nameOf("scripts/say.ts", ${from}))`).stdout.trim();
    const kept = join(root, "node_modules/.cache/bundled", name);
    marked.push(kept, `${kept}.map`);
    writeFileSync(kept, 'console.log("kept");');
  };

  it("as when it starts again, or a test was changed", () => {
    expect(say()).toBe("hello by sources\n");
    mark();
    expect(say()).toBe("kept\n");
    write("lib/word.test.ts", "changed");
    expect(say()).toBe("kept\n");
  });

  it("and what nothing has started with for a week is cleared away with the next", () => {
    const kept = (name: string) => join(root, "node_modules/.cache/bundled", name);
    const aged = (path: string, days: number) => {
      const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
      utimesSync(path, then, then);
    };
    say();
    mark();
    const [used = "", map = ""] = marked.slice(-2);
    const [old, young] = [kept("bundled-test-old.mjs"), kept("bundled-test-young.mjs")];
    marked.push(old, young);
    for (const path of [old, young]) writeFileSync(path, "");
    for (const path of [old, used, map]) aged(path, 8);
    aged(young, 6);
    expect(say()).toBe("kept\n");
    write("lib/word.ts", 'export const word = "bye";');
    expect(say()).toBe("bye by sources\n");
    expect([old, young, used, map].map((path) => existsSync(path))).toEqual([false, true, true, true]);
  });

  it.each<[string, () => void, string]>([
    ["a source is changed", () => write("lib/word.ts", 'export const word = "bye";'), "bye by sources\n"],
    ["one lies in the way of another", () => write("lib/word.tsx", 'export const word = "x";'), "x by sources\n"],
    [
      "one is called otherwise",
      () => renameSync(join(folder, "components/button.ts"), join(folder, "components/knob.ts")),
      "hello by sources\n",
    ],
    ["other packages are installed", () => write("node_modules/.package-lock.json", "{}"), "hello by sources\n"],
    ["nobody knows which are", () => rmSync(join(folder, "node_modules/.package-lock.json")), "hello by sources\n"],
    ["paths lead elsewhere", () => write("tsconfig.json", '{ "compilerOptions": {} }'), "hello by sources\n"],
  ])("but not when %s", (_, change, said) => {
    say();
    mark();
    expect(say()).toBe("kept\n");
    change();
    expect(say()).toBe(said);
  });
});
