import fc from "fast-check";
import { expect, it } from "vitest";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import type { Phrase, Value } from "@/lib/result";
import { resultNamespaces } from "./namespaces";
import { resultFor } from "./testing/told";

it("every word of a result is brought to the pages that show one", () => {
  const brought = new Set<string>(resultNamespaces);
  fc.assert(
    fc.property(cases, ({ household, on }) => {
      expect([...namespacesIn(resultFor(household, on))].filter((namespace) => !brought.has(namespace))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function namespacesIn(told: object | Value, found = new Set<string>()): ReadonlySet<string> {
  if (typeof told !== "object" || told === null) return found;
  if (isPhrase(told)) found.add(told.key.split(".")[0] ?? "");
  for (const inner of Object.values(told)) namespacesIn(inner as Value, found);
  return found;
}

const isPhrase = (told: object): told is Phrase => "key" in told && typeof told.key === "string";
