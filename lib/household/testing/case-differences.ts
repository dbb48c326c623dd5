import { isDeepStrictEqual } from "node:util";
import type { Assessment } from "@/lib/entitlements";
import type { CaseFile } from "../case-file";
import { isRecord } from "../json";

/** Where an assessment is not what a case expects, each with what is expected and what is; what is left out may be anything. */
export function differencesOf({ expected }: Pick<CaseFile, "expected">, assessment: Assessment): readonly string[] {
  return differences("", expected, JSON.parse(JSON.stringify(assessment)));
}

function differences(path: string, expected: unknown, actual: unknown): readonly string[] {
  if (isRecord(expected) && isRecord(actual))
    return Object.entries(expected).flatMap(([name, part]) =>
      differences(path === "" ? name : `${path}.${name}`, part, actual[name]),
    );
  if (["entitlements", "beside"].includes(path) && Array.isArray(expected) && Array.isArray(actual))
    return expected.flatMap((right: unknown) => differencesOfRight(path, right, actual));
  if (isDeepStrictEqual(expected, actual)) return [];
  return [`${path}: expected ${JSON.stringify(expected)}, but it is ${JSON.stringify(actual) ?? "not there"}`];
}

function differencesOfRight(path: string, right: unknown, actual: readonly unknown[]): readonly string[] {
  const id = isRecord(right) ? String(right.id) : "";
  const same = actual.find((one) => isRecord(one) && one.id === id);
  return same ? differences(id, right, same) : [`${path}: there is no right called “${id}”`];
}
