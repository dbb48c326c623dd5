import { expect, it } from "vitest";
import type { Cash } from "@/lib/entitlements";
import { sumBoundOf } from "./sum-bound";

it("a sum is at least so much where any part of it is", () => {
  const part = (bound: Cash["bound"]): Cash => ({ kind: "cash", per: "month", amount: 300, bound });
  expect(sumBoundOf([part("exact"), part("atLeast")])).toBe("atLeast");
  expect(sumBoundOf([part("exact"), part("exact")])).toBe("exact");
});
