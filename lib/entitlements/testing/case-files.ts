import { fileURLToPath } from "node:url";
import { shippedCases } from "@/scripts/cases";

/** Every case in `lib/entitlements/cases`. */
export const caseFiles = shippedCases(fileURLToPath(new URL("../cases", import.meta.url)));

export type { NamedCase } from "@/scripts/cases";
