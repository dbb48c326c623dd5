import { describe, expect, it } from "vitest";
import { readSaved, readSavedLink, writeSaved } from "./saved";
import { noAnswers, noChild } from "./typed";

describe("what a tab keeps", () => {
  it("comes back as it was typed, half and wrong answers too", () => {
    const answers = noAnswers();
    answers.hasChildren = "some";
    answers.children = [{ ...noChild(), birthDate: { year: "20", month: "1x", day: "" } }];
    answers.housing.price = { text: "六十万", unsure: true };
    answers.situations = ["career-break"];
    expect(readSaved(writeSaved(answers))).toEqual(answers);
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["no object", "[1]"],
    ["another version", JSON.stringify({ version: 0, answers: { residency: "qingdao" } })],
    ["no answers", JSON.stringify({ version: 2 })],
    ["more than was ever kept", JSON.stringify({ version: 2, answers: { residency: "q".repeat(1_000_000) } })],
  ])("is no answer where there is %s", (_, saved) => {
    expect(readSaved(saved)).toEqual(noAnswers());
  });

  it("is read up to the last sign that may be kept", () => {
    const saved = JSON.stringify({ version: 2, answers: { residency: "qingdao" } });
    expect(readSaved(saved.padEnd(1_000_000)).residency).toBe("qingdao");
    expect(readSaved(saved.padEnd(1_000_001))).toEqual(noAnswers());
  });

  it("outlives a release: a place whose first month was told is one from that month on", () => {
    const place = (inclusive: string, year: string) => ({
      ...noChild(),
      nursery: { ...noChild().nursery, inclusive, from: { year, month: "" } },
    });
    const children = [place("yes", "2027"), place("yes", ""), place("no", "2027")];
    const kept = readSaved(JSON.stringify({ version: 1, answers: { residency: "qingdao", children } }));
    expect(kept.residency).toBe("qingdao");
    expect(kept.children).toEqual([place("planned", "2027"), place("yes", ""), place("no", "2027")]);
  });

  it("leaves out what is not of the form of today", () => {
    const answers = {
      residency: 5,
      withinPolicy: "yes",
      name: "小宝",
      children: [{ birthDate: "x" }, 3],
      situations: [1, "none"],
    };
    expect(readSaved(JSON.stringify({ version: 2, answers }))).toEqual({
      ...noAnswers(),
      withinPolicy: "yes",
      children: [noChild(), noChild()],
      situations: ["none"],
    });
  });

  it("is no more children and circumstances than a family may name", () => {
    const answers = { children: Array.from({ length: 2000 }, noChild), situations: Array(20).fill("career-break") };
    const kept = readSaved(JSON.stringify({ version: 2, answers }));
    expect(kept.children).toHaveLength(10);
    expect(kept.situations).toHaveLength(10);
  });

  it("is not of a form before where it names none, nor bent into it", () => {
    const text = JSON.stringify({
      version: 1,
      answers: { children: [{ ...noChild(), nursery: { inclusive: "yes" } }] },
    });
    expect(readSaved(text).children[0]?.nursery).toEqual({ ...noChild().nursery, inclusive: "yes" });
    expect(readSavedLink(null)).toBeUndefined();
    expect(readSavedLink(writeSaved(noAnswers()))).toBeUndefined();
    expect(readSavedLink(JSON.stringify({ version: 2, link: [1] }))).toBeUndefined();
  });

  it("tells the link that answers came from, and what of it was left out", () => {
    const pair = { key: "housing.plan", value: "steal", path: "housing.plan", code: "invalid" } as const;
    const link = { on: "2026-11-20", leftOut: [pair] };
    expect(readSavedLink(writeSaved(noAnswers(), link))).toEqual(link);
    const bent = { leftOut: [pair, "housing.plan", { ...pair, code: "odd" }, { key: "x" }], on: "2026-13-01" };
    expect(readSavedLink(JSON.stringify({ version: 2, link: bent }))).toEqual({ leftOut: [pair] });
  });
});
