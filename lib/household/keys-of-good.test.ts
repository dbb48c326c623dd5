import { expect, it } from "vitest";
import { childEntries, familyEntries, put } from "./entries";
import { keysOfGood } from "./keys-of-good";
import { parseHousehold } from "./parse";

const TODAY = "2026-11-23";
const birthDate = "2026-10-20";

it("each field may stand in its own place, and in no other", () => {
  const names = [...familyEntries, ...childEntries].flatMap(({ keys }) => keys).concat("birthDate");
  const above = [[], ["mother"], ["housing"], ["children", "0"], ["children", "0", "nursery"]];
  for (const name of new Set(names))
    for (const keys of above) {
      const json = { children: [{ birthDate, nursery: {} }] };
      put(json, [...keys, name], name === "birthDate" && keys.length === 2 ? birthDate : null);
      const isGood = parseHousehold(json, TODAY).errors === undefined;
      expect([...keys, name, !Number.isNaN(keysOfGood(json, TODAY))]).toEqual([...keys, name, isGood]);
    }
});

it.each<[number, unknown]>([
  [0, {}],
  [1, { residency: null }],
  [1, { children: [] }],
  [2, { mother: { employed: true } }],
  [3, { children: [{ birthDate }, { birthDate }] }],
  [6, { children: [{ birthDate, nursery: { inclusive: true, from: null } }], situations: ["career-break"] }],
  [NaN, { children: {} }],
  [NaN, { children: { length: 0 } }],
  [NaN, { situations: "career-break" }],
  [NaN, { mother: [] }],
  [NaN, { tax: { marginalRate: "0" } }],
  [NaN, { housing: { homesOwned: 1.5 } }],
  [NaN, { housing: { price: "1" } }],
  [NaN, { housing: { price: -0.01 } }],
  [NaN, { withinPolicy: 1 }],
  [NaN, { children: [{}] }],
  [NaN, { children: [{ birthDate: null }] }],
  [NaN, { mother: { employed: 1 }, residency: "qingdao" }],
  [NaN, null],
  [NaN, []],
])("%d keys stand in %j", (keys, json) => {
  expect(keysOfGood(json, TODAY)).toBe(keys);
});
