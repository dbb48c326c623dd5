import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCaseFile } from "@/lib/household/read-case-file";
import type { CaseFile } from "@/lib/household/case-file";

const folder = fileURLToPath(new URL("../cases", import.meta.url));

/** A case with the name of its file. */
export interface NamedCase extends CaseFile {
  readonly name: string;
}

/**
 * Every case in `lib/entitlements/cases`.
 * @throws where a file is no case, with all that is wrong with it
 */
export const caseFiles: readonly NamedCase[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const { of, faults } = readCaseFile(readFileSync(join(folder, name), "utf8"));
    if (faults) throw new Error(`lib/entitlements/cases/${name}: ${faults.join("; ")}`);
    return { ...of, name: name.replace(/\.json$/, "") };
  });
