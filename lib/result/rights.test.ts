import { expect, it } from "vitest";
import { assess } from "@/lib/entitlements";
import { entitlementOf, firstDayOf, rightOf, type RightId } from "./rights";

it("a name that is no right's is a fault, and is named", () => {
  const unknown = "no-such-right" as RightId;
  expect(() => rightOf(unknown)).toThrow("No right is called no-such-right.");
  expect(() => entitlementOf(assess({}, "2026-11-23"), unknown)).toThrow("No right is called no-such-right.");
});

it.each<[RightId, string]>([
  ["maternity-leave", "2012-04-28"],
  ["delivery-subsidy", "2023-05-11"],
  ["national-childcare-allowance", "2025-01-01"],
])("the figures of %s are all in force from %s on", (id, day) => {
  expect(firstDayOf(id)).toBe(day);
});
