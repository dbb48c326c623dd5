// The code of the paper runs from end to end as soon as it has come: a browser that knows the hint compiles it while it
// loads, beside the page, rather than function by function while the family waits.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files.mjs";

const HINT = "//# allFunctionsCalledOnLoad\n";

/** What only the paper's code writes: the root of a PDF's tags. */
const MARK = "StructTreeRoot";

/** Puts V8's compile hint before each script of the paper. Fails where there is none: the mark is out of date. */
export function hintPaper(folder) {
  const scripts = filesBelow(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(folder, file))
    .filter((file) => readFileSync(file, "utf8").includes(MARK));
  if (scripts.length === 0) throw new Error(`No script has ${MARK}: which is the paper's?`);
  for (const file of scripts) {
    const code = readFileSync(file, "utf8");
    if (!code.startsWith(HINT)) writeFileSync(file, HINT + code);
  }
}
