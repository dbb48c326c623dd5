import { expect, it, vi } from "vitest";
import type { Nursery } from "../household";
import { granted, judge, reasons, refused } from "../testing/judge";

/** As it would be if the subsidy ended with a year and nothing came after it. */
vi.mock("../law/qingdao", async (law) => (await import("../testing/ended-rate")).ended(await law()));

const id = "childcare-subsidy";
const family = (nursery: Nursery = {}) => ({
  children: [{ birthDate: "2012-01-01" }, { birthDate: "2024-03-02", nursery: { inclusive: true, ...nursery } }],
});

it("a subsidy that ends during a place is paid up to its last month", () => {
  const [benefit] = judge(id, family(), "2026-11-23").benefits;
  expect(benefit).toMatchObject({ amount: 300, from: "2026-11", total: 2 * 300 });
  const last = { amount: 300, from: "2026-12", until: "2026-12", total: 300 };
  expect(judge(id, family({ until: "2026-12" }), "2026-12-31")).toEqual(
    granted({ kind: "cash", bound: "exact", per: "month", child: 1, ...last }),
  );
});

it.each([
  ["a place that begins after it", "2026-11-23", { from: "2027-01" }],
  ["a place under way, from the month after it", "2027-01-01", {}],
])("no subsidy is left for %s", (_, on, nursery) => {
  expect(judge(id, family(nursery), on)).toEqual(refused);
  expect(reasons(id, family(nursery), on)).toMatchObject({ "1.underThree": true, "1.subsidisedMonth": false });
});
