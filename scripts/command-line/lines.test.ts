import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { linesOf } from "./lines";

const folder = mkdtempSync(join(tmpdir(), "lines-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file for each text. */
const files = (...texts: readonly string[]) =>
  texts.map((text, at) => {
    const file = join(folder, String(at));
    writeFileSync(file, text);
    return file;
  });

async function linesIn(...texts: readonly string[]): Promise<readonly string[]> {
  const blocks: (readonly string[])[] = [];
  for await (const block of linesOf(files(...texts))) blocks.push(block);
  return blocks.flat();
}

describe("the end of a line", () => {
  it("is a line feed, with a carriage return before it or not; a carriage return alone is none", async () => {
    expect(await linesIn("a\rb\r\nc\r\r\nd\u2028\n")).toEqual(["a\rb", "c\r", "d\u2028"]);
  });

  it("may be missing after the last line, and a mark of byte order before the first", async () => {
    expect(await linesIn("\uFEFFa\nb")).toEqual(["a", "b"]);
  });

  it("may come late: a line may be as long as many pieces, and a sign lie in two of them", async () => {
    const long = "青岛".repeat(100_000);
    expect(await linesIn(`a\n${long}\n${long}`)).toEqual(["a", long, long]);
  });
});

it("nothing in a file is no line, and an empty line is one", async () => {
  expect([await linesIn(""), await linesIn("\n")]).toEqual([[], [""]]);
});

it("one file is read after the other", async () => {
  expect(await linesIn("a\nb", "c\n", "\uFEFFd")).toEqual(["a", "b", "c", "d"]);
});

describe("what cannot be read is told in a sentence, after the lines before it", () => {
  it.each([
    ["a folder", folder, /could not be read: it is a folder\.$/],
    ["a file that is not there", join(folder, "none"), /none could not be read: no such file\.$/],
  ])("as %s", async (_, file, sentence) => {
    const blocks: (readonly string[])[] = [];
    const all = async () => {
      for await (const block of linesOf([...files("a\nb\n"), file])) blocks.push(block);
    };
    await expect(all()).rejects.toThrow(sentence);
    expect(blocks.flat()).toEqual(["a", "b"]);
  });
});
