import { describe, expect, it } from "vitest";
import type { Deduction } from "../../assessment";
import type { CivilDate, Household } from "../../household";
import { assumes, born, cites, granted, judge, open, reasons, refused } from "../../testing/judge";

const id = "education-tax-deduction";
const family = (...birthDates: CivilDate[]): Household => ({
  children: born(...birthDates),
  tax: { marginalRate: 0.1 },
});
const deduction = (until: string, from?: string): Deduction => ({
  kind: "deduction",
  child: 0,
  amount: 2000,
  per: "month",
  taxSaved: 200,
  until,
  ...(from && { from }),
});

describe("the deduction for children's education", () => {
  it.each<[string, CivilDate, CivilDate, string, string?]>([
    ["follows infant care", "2026-11-23", "2023-11-20", "2038-10"],
    ["is announced to a toddler", "2026-11-23", "2024-03-31", "2039-02", "2027-03"],
    ["is announced to a newborn", "2026-11-23", "2026-11-23", "2041-10", "2029-11"],
    ["has its last month", "2026-11-30", "2011-12-31", "2026-11"],
    ["begins with 2023", "2023-01-01", "2010-05-01", "2025-04"],
    ["takes 29 February for its month", "2026-11-23", "2024-02-29", "2039-01", "2027-02"],
  ])("%s (on %s, born %s)", (_, on, birthDate, until, from) => {
    expect(judge(id, family(birthDate), on)).toEqual(granted(deduction(until, from)));
  });

  it.each([
    ["is over with the month before the fifteenth birthday's", "2026-11-01", "2011-11-30"],
    ["is not for a child expected", "2026-11-23", "2026-11-24"],
    ["was not in force before 2023", "2022-12-31", "2015-01-01"],
  ])("%s", (_, on, birthDate) => {
    expect(judge(id, family(birthDate), on)).toEqual(refused);
  });

  it("leaves no month to itself or to both", () => {
    const household = { ...family("2023-11-20"), withinPolicy: true };
    expect(judge("infant-tax-deduction", household, "2026-10-31").benefits).toMatchObject([{ until: "2026-10" }]);
    expect(judge(id, household, "2026-10-31").benefits).toMatchObject([{ from: "2026-11" }]);
    expect(judge("infant-tax-deduction", household, "2026-11-01")).toEqual(refused);
  });

  it("waits for the children alone, and is sharper by the rate", () => {
    expect(judge(id, {})).toEqual(open("children"));
    expect(judge(id, { children: born("2020-01-01") }).refine).toEqual(["tax.marginalRate"]);
    expect(reasons(id, family("2026-11-24"))).toEqual({
      inForce: true,
      hasChild: true,
      "0.educationMonth": false,
    });
  });

  it("says until when it looks, and cites both texts", () => {
    expect(assumes(id)).toEqual(["education-until-fifteen"]);
    expect(cites(id)).toEqual(["national-education-tax 国发〔2018〕41号", "national-education-tax 国发〔2023〕13号"]);
  });
});
