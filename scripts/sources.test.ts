import { expect, it } from "vitest";
import { sourceFiles, sourcesId } from "./sources.mjs";

it("the sources of a build are all that it reads: pages, words, packages, and the scripts that make it", () => {
  expect(sourceFiles()).toEqual(
    expect.arrayContaining([
      ...["app/[locale]/page.tsx", "messages/zh.json", "public/icon.svg", "package-lock.json", "next.config.js"],
      ...["scripts/build.mjs", "scripts/compress.mjs", "scripts/fonts/characters.mjs", "scripts/sources.mjs"],
    ]),
  );
});

it("they are neither tests, nor what a build makes, nor the scripts that serve or measure", () => {
  expect(sourceFiles().filter((path: string) => /\.test\.|^public\/fonts|serve|bench/.test(path))).toEqual([]);
});

it("the same sources have the same name, which an address can carry", () => {
  expect(sourcesId()).toMatch(/^[\da-f]{20}$/);
  expect(sourcesId()).toBe(sourcesId());
});
