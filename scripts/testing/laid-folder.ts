import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** A folder like that of a built site, laid out anew for each test of a file. */
export function laidFolder() {
  let root = "";
  beforeEach(() => {
    root = join(mkdtempSync(join(tmpdir(), "laid-")), "/");
  });
  afterEach(() => rmSync(root, { recursive: true }));
  return {
    /** Where it is; it ends with a slash. */
    path: () => root,
    /** Lays a file, and the folders above it. */
    lay(name: string, text: string) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    },
    read: (name: string) => readFileSync(join(root, name), "utf8"),
  };
}
