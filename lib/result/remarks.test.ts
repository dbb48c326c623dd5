import { expect, it } from "vitest";
import type { Nursery } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { resultOf } from "./result";

const on = "2026-11-23";

const remarksWith = (nursery: Nursery) => {
  const given = { children: [{ birthDate: "2024-03-01" }, { birthDate: "2026-10-20", nursery }] };
  const { cards } = resultOf({ ...interview(given, on), given, on });
  return cards.eligible.find(({ id }) => id === "childcare-subsidy")?.remarks.map(({ key }) => key);
};

it("says of a place of which nobody said since when that it counts from this month", () => {
  expect(remarksWith({ inclusive: true })).toContain("benefits.remark.placeFromNow");
});

it.each([["2026-10"], ["2026-11"], ["2027-06"]])("says nothing of one that begins in %s", (from) => {
  expect(remarksWith({ inclusive: true, from })).not.toContain("benefits.remark.placeFromNow");
});
