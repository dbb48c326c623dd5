import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { gistOf } from "./gist";

const ON = "2026-11-23";
const gist = (given: Household, on = ON, locale: "zh" | "en" = "zh") =>
  gistOf({ ...interview(given, on), given, on }).map(speak(locale));

const secondChild = (nursery: object, birthDate = "2024-09-10"): Household => ({
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate, nursery: { inclusive: true, ...nursery } }],
  delivery: { inQingdao: false },
});

const expecting: Household = {
  withinPolicy: true,
  children: [{ birthDate: "2026-10-01" }],
  delivery: { inQingdao: true, insurance: "employee", difficult: false },
  mother: { employed: true, maternityInsured: true },
  father: { employed: true },
};

describe("a result in two or three sentences", () => {
  it("is what the family has, what to remember by when, and what to answer first", () => {
    expect(gist({ ...secondChild({}), delivery: {} })).toEqual([
      "您家可得：每月 300 元。",
      "老二的保育费补助到2027年9月为止。",
      "先答“在青岛分娩”，关系到 1 项。",
    ]);
    expect(gist({ ...secondChild({}), delivery: {} }, ON, "en")).toEqual([
      "Your family gets 300 yuan a month.",
      "2nd child: Nursery fee subsidy, until September 2027.",
      "Answer “Delivery in Qingdao” first: 1 item waits for it.",
    ]);
  });

  it("names no sum that comes to nothing, and no day where nothing ends", () => {
    expect(gist({})).toEqual(["先答“孩子”，关系到 23 项。"]);
  });
});

describe("what the family has", () => {
  it("is the money of the month, the money paid once, and the mother's leave, not the father's as well", () => {
    const [had] = gist({ ...expecting, children: [...(secondChild({}).children ?? []), { birthDate: "2026-10-01" }] });
    expect(had).toBe("您家可得：每月 300 元、一次性至少 500 元和产假 158 天。");
  });

  it("is the father's leave where she has none, and says where a leave may be longer", () => {
    expect(gist({ ...expecting, mother: { employed: false } })[0]).toBe(
      "您家可得：一次性至少 500 元和陪产假至少 15 天。",
    );
    const { delivery, ...unsaid } = expecting;
    expect(gist({ ...unsaid, delivery: { ...delivery, difficult: null } })[0]).toContain("产假至少 158 天");
  });
});

describe("the day to remember", () => {
  it("is a child's, or the whole family's", () => {
    const day = (given: Household) => gistOf({ ...interview(given, ON), given, on: ON })[1]?.values;
    expect(day(secondChild({}))).toMatchObject({ by: "child", who: { key: "benefits.child.name" } });
    expect(day(expecting)).toMatchObject({ by: "family", day: { day: "2027-03-07" } });
    expect(day(expecting)).not.toHaveProperty("who");
  });

  it("is the last month of a child's place, while it is paid for", () => {
    expect(gist(secondChild({ until: "2026-11" }))[1]).toBe("老二的保育费补助到2026年11月为止。");
    expect(gist(secondChild({ from: "2026-11" }))[1]).toBe("老二的保育费补助到2027年9月为止。");
    expect(gist(secondChild({ from: "2026-12" })).join()).not.toContain("为止");
  });

  it("is the last day of her leave, on that day too, and not on the next", () => {
    const leave = "产假到2027年3月7日为止。";
    expect(gist(expecting)).toContain(leave);
    expect(gist(expecting, "2026-10-01")).toContain(leave);
    expect(gist(expecting, "2027-03-07")).toContain(leave);
    expect(gist(expecting, "2027-03-08")).not.toContain(leave);
  });

  it("is none of a leave that has not begun", () => {
    expect(gist({ ...expecting, children: [{ birthDate: "2026-12-24" }] }).join()).not.toContain("产假到");
  });

  it("is the last day of a claim, where that comes first", () => {
    const claim = "孩子：国家育儿补贴最迟2026年12月31日首次申领。";
    const family: Household = { ...secondChild({}), children: [{ birthDate: "2025-06-01" }] };
    expect(gist(family, "2026-12-31")).toContain(claim);
    expect(gist(family, "2027-01-01")).not.toContain(claim);
    const three: Household = {
      ...secondChild({}, "2024-03-01"),
      children: [...(secondChild({}, "2024-03-01").children ?? []), { birthDate: "2025-06-01" }],
    };
    expect(gist(three)[1]).toBe("老三：国家育儿补贴最迟2026年12月31日首次申领。");
    expect(gist(three, "2027-01-01")[1]).toBe("老二的保育费补助到2027年2月为止。");
  });
});

describe("what to answer first", () => {
  it("is nothing that the family has said it is not sure of", () => {
    const asked = (inQingdao: null | undefined) => gist({ ...secondChild({}), delivery: { inQingdao } }).at(-1);
    expect(asked(undefined)).toBe("先答“在青岛分娩”，关系到 1 项。");
    expect(asked(null)).toBe("先答“符合的情况”，关系到 9 项。");
  });
});
