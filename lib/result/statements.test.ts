import { describe, expect, it } from "vitest";
import { assess, type Household } from "@/lib/entitlements";
import { entitlementOf, type RightId } from "./rights";
import { failureOf, ruleOf } from "./statements";

const ON = "2026-11-23";
const family: Household = { children: [{ birthDate: "2019-05-01" }, { birthDate: "2021-06-01" }], withinPolicy: true };

/** The values that the words of a failing condition are told. */
function failing(right: RightId, condition: string, given: Household, named = true) {
  const assessment = assess(given, ON);
  const one = entitlementOf(assessment, right).conditions.find(({ id, holds }) => id === condition && holds === false);
  if (!one) throw new Error(`${condition} does not fail.`);
  return failureOf(one, right, { of: { assessment, household: given, given, on: ON }, named }).values;
}

describe("what a failing condition says", () => {
  it("names the child, or leaves that to what stands above it", () => {
    const [named, under] = [true, false].map((isNamed) =>
      failing("national-childcare-allowance", "allowanceBirth", family, isNamed),
    );
    expect(named).toMatchObject({ named: "yes", child: { values: { order: 1, count: 2 } } });
    expect(under).toMatchObject({ named: "no" });
  });

  it("tells of the first births that have the allowance: those under three when it began", () => {
    expect(failing("national-childcare-allowance", "allowanceBirth", family)).toMatchObject({
      day: { day: "2022-01-01" },
    });
  });

  it("tells where a home is to be bought of a limit on homes, and of nothing else", () => {
    const housing = { plan: "buy", purchaseArea: "outside", fundContributor: false } as const;
    const given = { ...family, housing, residency: "elsewhere" } as const;
    expect(failing("home-purchase-quota", "restrictedArea", given)).toEqual({ area: "outside" });
    expect(failing("home-purchase-quota", "registeredInQingdao", given)).toBeUndefined();
  });

  it("tells of a leave that is over when it began, where that was said, and of nothing else", () => {
    const over = { children: [{ birthDate: "2026-05-17" }], withinPolicy: false, delivery: { difficult: false } };
    const mother = { employed: true, leaveStart: "2026-05-10" };
    expect(failing("maternity-leave", "notOver", { ...over, mother })).toEqual({
      begun: "yes",
      from: { day: "2026-05-10" },
    });
    expect(failing("maternity-leave", "notOver", { ...over, mother: { employed: true } })).toEqual({ begun: "no" });
    expect(failing("maternity-leave", "motherEmployed", { ...over, mother: { employed: false } })).toBeUndefined();
  });

  it("tells for how many days after the birth the father may take his leave", () => {
    const late = { children: [{ birthDate: "2026-05-17" }], withinPolicy: true, father: { employed: true } };
    expect(failing("paternity-leave", "recentBirth", late)).toEqual({ days: 158 });
  });
});

it("a condition says as a rule the same days, whether it holds or not", () => {
  const rule = (id: string, right: RightId) => ruleOf({ id, holds: true }, right).values;
  expect(rule("underPlan", "delivery-subsidy")).toEqual({ day: { day: "2023-05-11" } });
  expect(rule("inForce", "maternity-leave")).toEqual({ day: { day: "2012-04-28" } });
  expect(rule("allowanceBirth", "national-childcare-allowance")).toEqual({ day: { day: "2022-01-01" } });
  expect(rule("motherEmployed", "maternity-leave")).toBeUndefined();
});
