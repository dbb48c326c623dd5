import { describe, expect, it } from "vitest";
import type { FieldError } from "./errors";
import { keepTyped } from "./keep-typed";
import { writeNumber } from "./numbers";
import { readAnswers } from "./read-answers";
import { readValue } from "./reading";
import { noAnswers, noChild, type Answers, type ChildText, type MonthText } from "./typed";

const read = (fill: (answers: Answers) => void) => {
  const answers = noAnswers();
  fill(answers);
  return readAnswers(answers);
};

describe("a number written out", () => {
  it.each([0, 0.0007, 0.011, 0.29, 0.3, 0.57, 1, 12.3, 999_999_999.99])("%d is read as it was", (value) => {
    expect(readValue("housing.price", writeNumber(value))).toEqual(
      value === 0.0007 || value === 0.011 ? { bad: { code: "tooManyDecimals" } } : { read: value },
    );
    expect(readValue("housing.downPaymentRatio", writeNumber(value, -2), { share: "percent" })).toEqual({
      read: value,
    });
  });
});

const may: MonthText = { year: "2027", month: "5" };

/** A newborn, and what was said of a place for it. */
function withPlace(nursery: Partial<ChildText["nursery"]>): Answers {
  const child = { ...noChild(), birthDate: { year: "2026", month: "10", day: "1" } };
  return { ...noAnswers(), hasChildren: "some", children: [{ ...child, nursery: { ...child.nursery, ...nursery } }] };
}

describe("answers as typed", () => {
  it("are an empty household while nothing is typed", () => {
    expect(readAnswers(noAnswers())).toStrictEqual({});
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
    expect(household).toEqual({ children: [{ birthDate: "2024-03-01" }, { birthDate: "2024//1" }, {}] });
  });

  it("say of what cannot be read why it cannot", () => {
    const answers = noAnswers();
    answers.hasChildren = "some";
    const born = (year: string, month: string, day: string) => ({ ...noChild(), birthDate: { year, month, day } });
    answers.children = [born("24", "3", "1"), born("2024", "", "1"), born("2025", "2", "29"), noChild()];
    answers.housing.price.text = "1,5万";
    answers.housing.monthlyRent = { text: "$1", unsure: true };
    answers.housing.homesOwned.text = "1.5";
    expect(keepTyped(answers, "2026-11-23").errors).toEqual([
      { path: "children.0.birthDate", code: "fourDigitYear", part: "year" },
      { path: "children.1.birthDate", code: "noMonth", part: "month" },
      { path: "children.2.birthDate", code: "invalid" },
      { path: "children.3.birthDate", code: "required" },
      { path: "housing.homesOwned", code: "notWhole" },
      { path: "housing.price", code: "grouping" },
    ]);
  });

  it.each<[string, Partial<ChildText["nursery"]>, unknown]>([
    ["taken already, and no month", { inclusive: "yes" }, { inclusive: true }],
    ["taken already, whatever was planned before", { inclusive: "yes", from: may }, { inclusive: true }],
    ["planned from a month", { inclusive: "planned", from: may }, { inclusive: true, from: "2027-05" }],
    ["not taken", { inclusive: "no" }, { inclusive: false }],
  ])("tell a place %s", (_, nursery, place) => {
    expect(keepTyped(withPlace(nursery), "2026-11-23")).toEqual({
      household: { children: [{ birthDate: "2026-10-01", nursery: place }] },
      errors: [],
    });
  });

  it.each<[string, MonthText, FieldError["code"]]>([
    ["none yet", { year: "", month: "" }, "required"],
    ["half of one", { year: "2027", month: "" }, "noMonth"],
    ["one before the birth", { year: "2026", month: "9" }, "beforeBirth"],
  ])("count no place that is planned without its month: %s", (_, from, code) => {
    const { household, errors } = keepTyped(withPlace({ inclusive: "planned", from }), "2026-11-23");
    expect(household).toEqual({ children: [{ birthDate: "2026-10-01" }] });
    expect(errors).toMatchObject([{ path: "children.0.nursery.from", code }]);
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
