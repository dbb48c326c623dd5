import { expect, it } from "vitest";
import { isCarried, isLeaf, leaves, pathOfKey } from "./leaves";

it("every field has its one place, and those beside a question follow it", () => {
  const names = leaves.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const at = names.indexOf("children.*.nursery.inclusive");
  expect(names.slice(at, at + 3)).toEqual([
    "children.*.nursery.inclusive",
    "children.*.nursery.from",
    "children.*.nursery.until",
  ]);
  expect(names[names.indexOf("mother.employed") + 1]).toBe("mother.leaveStart");
  expect(names).not.toContain("children");
});

it.each([
  ["children.*.birthDate", "text"],
  ["residency", "text"],
  ["withinPolicy", "boolean"],
  ["housing.price", "number"],
  ["housing.homesOwned", "number"],
  ["housing.downPaymentRatio", "number"],
  ["tax.marginalRate", "number"],
  ["situations", "list"],
  ["mother.leaveStart", "text"],
])("%s is written as %s", (name, writing) => {
  expect(leaves.find((leaf) => leaf.name === name)?.writing).toBe(writing);
});

it.each([
  "residency",
  "mother.leaveStart",
  "children.0.birthDate",
  "children.10.nursery.from",
  "children.99.birthDate",
])("%s is carried", (path) => {
  expect([isLeaf(path), isCarried(path)]).toEqual([true, true]);
});

it.each([
  "",
  "mother",
  "children.*.birthDate",
  "children.01.birthDate",
  "children.100.birthDate",
  "children.0",
  "x.residency",
])("%j is not", (path) => {
  expect([isLeaf(path), isCarried(path)]).toEqual([false, false]);
});

it("so are the day and the word that there are no children, which are no fields", () => {
  expect(["on", "children"].map(isCarried)).toEqual([true, true]);
  expect(["on", "children"].map(isLeaf)).toEqual([false, false]);
});

it.each([
  ["children[0][birthDate]", "children.0.birthDate"],
  ["children[10].birthDate", "children.10.birthDate"],
  ["[mother][employed]", "mother.employed"],
  ["mother.employed", "mother.employed"],
  ["mother[]", "mother[]"],
  [`mother[${"x".repeat(41)}]`, `mother[${"x".repeat(41)}]`],
])("the key %s means %s", (key, path) => {
  expect(pathOfKey(key)).toBe(path);
});
