import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "@/lib/household/case-file";
import { readCaseFile } from "@/lib/household/read-case-file";
import { Fault } from "./command-line/fault";

/** A case with the name of its file. */
export type NamedCase = CaseFile & { readonly name: string };

/** The cases in `lib/entitlements/cases`, by name. */
export function shippedCases(folder = join(process.cwd(), "lib/entitlements/cases")): readonly NamedCase[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { of, faults } = readCaseFile(readFileSync(join(folder, file), "utf8"));
      if (faults) throw new Fault(`${file} is no case: ${faults.join("; ")}.`);
      return { ...of, name: file.replace(/\.json$/, "") };
    });
}
