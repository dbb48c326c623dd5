import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { Household } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import { resultOf } from "./result";
import type { RightId } from "./rights";
import { saidOf } from "./said";

const ON = "2026-11-23";

function said(id: RightId, given: Household) {
  const { cards, beside } = saidOf(resultOf({ ...interview(given, ON), given, on: ON }), speak("zh"));
  const card = [...cards, ...beside.cards].find((one) => one.id === id);
  if (!card) throw new Error(`No card is called ${id}.`);
  return card;
}

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-09-10", nursery: { inclusive: true } }],
  delivery: { inQingdao: true, insurance: "employee" },
  father: { employed: true },
};

describe("what is said of a right in sentences", () => {
  it("is what it brings, and all that must be known beside it", () => {
    const { figures, sentences } = said("childcare-subsidy", family);
    expect(figures).toEqual(["每月 300 元"]);
    expect(sentences[0]).toBe("老二（2024年9月10日生）入普惠托位，到2027年9月为止，每月 300 元，共 3,300 元。");
    expect(sentences.length).toBeGreaterThan(1);
  });

  it("leads, of several children, with what they have together", () => {
    const placed = (birthDate: string) => ({ birthDate, nursery: { inclusive: true } });
    const children = [{ birthDate: "2019-05-01" }, placed("2024-09-10"), placed("2025-09-10")];
    expect(said("childcare-subsidy", { ...family, children }).figures).toEqual([
      ...["每月 680 元", "每月 300 元", "每月 380 元"],
    ]);
  });

  it("is what it is, where it brings no figure, or has still to be decided", () => {
    const about = (id: RightId) => said(id, family).sentences[0];
    const { cards } = resultOf({ ...interview(family, ON), given: family, on: ON });
    for (const id of ["child-health", "birth-grant"] as const) {
      const card = [...cards.eligible, ...cards.referred].find((one) => one.id === id);
      expect(about(id)).toBe(card && speak("zh")(card.about));
    }
  });

  it("is nothing while it is open, or refused", () => {
    expect(said("maternity-leave", family).sentences).toEqual([]);
    expect(said("delivery-subsidy", { ...family, delivery: { inQingdao: false } }).sentences).toEqual([]);
  });
});

describe("the reasons of a right", () => {
  it("name the child that each is about, and those of the family nobody", () => {
    const texts = said("childcare-subsidy", family).reasons.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith("老大（2019年5月1日生）")).length).toBeGreaterThan(1);
    expect(texts.filter((text) => text.startsWith("老二（2024年9月10日生）")).length).toBeGreaterThan(1);
    expect(texts.some((text) => !text.startsWith("老"))).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("begin with why it is refused, and tell that once", () => {
    const none: Household = { ...family, children: [{ birthDate: "2019-05-01" }] };
    const { reasons } = said("childcare-subsidy", none);
    expect(reasons[0]).toEqual({ text: "孩子不在补贴范围：方案只写了二孩、三孩", holds: false });
    expect(reasons.some(({ holds }) => holds)).toBe(true);
    expect(new Set(reasons.map(({ text }) => text)).size).toBe(reasons.length);
    const { entitlements } = interview(none, ON).assessment;
    expect(reasons).toHaveLength(entitlements.find(({ id }) => id === "childcare-subsidy")?.conditions.length ?? 0);
  });

  it("are told of each child, though they are the same", () => {
    const [none, one] = [[{ birthDate: "2010-05-01" }], [{ birthDate: "2010-05-01" }, { birthDate: "2011-05-01" }]].map(
      (children) => said("childcare-subsidy", { ...family, children }).reasons.length,
    );
    expect([none, one]).toEqual([5, 9]);
  });
});
