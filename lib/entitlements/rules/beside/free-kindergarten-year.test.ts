import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../household";
import { born, cites, granted, judge, open, reasons, refused } from "../../testing/judge";

const id = "free-kindergarten-year";
const year = (from: string, until: string) => granted({ kind: "service", child: 0, from, until });

describe("the free year of kindergarten", () => {
  it.each<[CivilDate, CivilDate, ReturnType<typeof year>]>([
    ["2026-11-23", "2020-09-01", year("2026-09", "2027-08")],
    ["2026-11-23", "2021-08-31", year("2026-09", "2027-08")],
    ["2026-11-23", "2021-09-01", year("2027-09", "2028-08")],
    ["2026-11-23", "2026-11-23", year("2032-09", "2033-08")],
    ["2026-08-31", "2019-09-01", year("2025-09", "2026-08")],
    ["2026-08-31", "2020-08-31", year("2025-09", "2026-08")],
    ["2026-09-01", "2020-08-31", refused],
    ["2025-09-01", "2019-09-01", year("2025-09", "2026-08")],
    ["2025-08-31", "2019-08-31", refused],
    ["2025-06-30", "2019-08-31", refused],
    ["2025-08-31", "2019-09-01", refused],
    ["2026-11-23", "2026-11-24", refused],
  ])("on %s, for a child born on %s", (on, birthDate, verdict) => {
    expect(judge(id, { children: born(birthDate) }, on)).toEqual(verdict);
  });

  it("is refused before its first term for what it is: not in force, and for the elder child too late besides", () => {
    expect(reasons(id, { children: born("2018-09-01", "2019-09-01") }, "2025-06-30")).toEqual({
      inForce: false,
      hasChild: true,
      "0.freeYear": false,
      "1.freeYear": true,
    });
  });

  it("waits for the children alone", () => {
    expect(judge(id, {})).toEqual(open("children"));
    expect(judge(id, { children: [] })).toEqual(refused);
    expect(cites(id)).toEqual(["national-free-preschool 国办发〔2025〕27号"]);
  });
});
