import { describe, expect, it } from "vitest";
import { readNumber, writeNumber } from "./numbers";
import { readAnswers } from "./read-answers";
import { noAnswers, noChild, type Answers } from "./typed";

const read = (fill: (answers: Answers) => void) => {
  const answers = noAnswers();
  fill(answers);
  return readAnswers(answers);
};

describe("a number as typed", () => {
  it.each([
    ["600000", 600_000],
    ["600,000", 600_000],
    ["６００，０００", 600_000],
    ["60万", 600_000],
    ["60 万元", 600_000],
    ["６０．５万", 605_000],
    ["0.1万", 1_000],
    ["1.15万", 11_500],
    ["¥ 12.30", 12.3],
    ["￥8", 8],
    [".5", 0.5],
    ["-1", -1],
    ["0", 0],
  ])("%s is %d", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(["", "  ", "　", "元"])("“%s” is nothing", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it.each(["一百", "1e9", "12a", "1.2.3", "60亿", "万", "0x10", "--1", "NaN", "Infinity"])(
    "%s stays a text",
    (text) => {
      expect(readNumber(text)).toBe(text);
    },
  );

  it.each([
    ["30", 0.3],
    ["29", 0.29],
    ["57", 0.57],
    ["1.1%", 0.011],
    ["100％", 1],
    ["0.07", 0.0007],
  ])("%s percent is exactly %d", (text, ratio) => {
    expect(readNumber(text, -2)).toBe(ratio);
    expect(readNumber(writeNumber(ratio, -2), -2)).toBe(ratio);
  });
});

describe("answers as typed", () => {
  it("are an empty household while nothing is typed", () => {
    expect(readAnswers(noAnswers())).toEqual({});
  });

  it("tell not sure from not answered", () => {
    const household = read((answers) => {
      answers.residency = "unsure";
      answers.housing.price = { text: "1", unsure: true };
      answers.situations = ["unsure"];
      answers.hasChildren = "unsure";
    });
    expect(household).toEqual({ residency: null, children: null, housing: { price: null }, situations: null });
  });

  it("take none of the circumstances for an empty list", () => {
    expect(read((answers) => (answers.situations = ["none"]))).toEqual({ situations: [] });
  });

  it("read dates in full-width or single digits, and leave half of one to be refused", () => {
    const household = read((answers) => {
      answers.hasChildren = "some";
      const born = (year: string, month: string, day: string) => ({ ...noChild(), birthDate: { year, month, day } });
      answers.children = [born("２０２４", "３", " 1 "), born("2024", "", "1"), noChild()];
    });
    expect(household).toEqual({ children: [{ birthDate: "2024-03-01" }, { birthDate: "2024--01" }, {}] });
  });

  it("owe a first child where there are some", () => {
    expect(read((answers) => (answers.hasChildren = "some"))).toEqual({ children: [{}] });
  });

  it("keep a list of children out of sight while there are none", () => {
    const household = read((answers) => {
      answers.hasChildren = "none";
      answers.children = [noChild()];
    });
    expect(household).toEqual({ children: [] });
  });
});
