import { expect, it } from "vitest";
import { firstClaimUntil } from "./first-claim";

it.each([
  ["2022-01-01", "2025-12-31"],
  ["2024-12-31", "2025-12-31"],
  ["2025-01-01", "2026-12-31"],
  ["2025-12-31", "2026-12-31"],
  ["2027-02-10", "2028-12-31"],
])("a child born on %s is first claimed for by %s", (born, until) => {
  expect(firstClaimUntil(born)).toBe(until);
});
