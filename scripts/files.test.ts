import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesBelow } from "./files.mjs";

it("the files below a folder are told alike however the folder is written", () => {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  mkdirSync(join(folder, "zh"));
  writeFileSync(join(folder, "zh", "index.html"), "");
  writeFileSync(join(folder, "404.html"), "");
  for (const spelling of [folder, `${folder}/`, join(folder, "zh", "..")])
    expect(filesBelow(spelling)).toEqual(["404.html", "zh/index.html"]);
  rmSync(folder, { recursive: true });
});
