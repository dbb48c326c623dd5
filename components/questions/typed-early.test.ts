import { expect, it } from "vitest";
import { noAnswers, noChild } from "@/lib/household";
import { withTypedEarly } from "./typed-early";

it("adds what was typed early to what is kept, and takes nothing away", () => {
  const kept = noAnswers();
  kept.residency = "elsewhere";
  kept.housing.price.text = "60万";
  const answers = withTypedEarly(kept, [
    ["residency", "qingdao"],
    ["withinPolicy", "yes"],
    ["housing.price.text", "7"],
    ["housing.homesOwned.text", "1"],
    ["housing.monthlyRent.unsure", "on"],
    ["situations", "career-break"],
    ["situations", "financial-hardship"],
    ["stranger", "x"],
  ]);
  const expected = structuredClone(kept);
  expected.withinPolicy = "yes";
  expected.housing.homesOwned.text = "1";
  expected.housing.monthlyRent.unsure = true;
  expected.situations = ["career-break", "financial-hardship"];
  expect(answers).toEqual(expected);
  expect(kept.withinPolicy).toBe("");
});

it("keeps circumstances that are kept already", () => {
  const kept = { ...noAnswers(), situations: ["none"] };
  expect(withTypedEarly(kept, [["situations", "career-break"]])).toEqual(kept);
});

it("begins the list of children as soon as there are some", () => {
  expect(withTypedEarly(noAnswers(), [["hasChildren", "some"]]).children).toEqual([noChild()]);
  expect(withTypedEarly(noAnswers(), [["hasChildren", "none"]]).children).toEqual([]);
});
