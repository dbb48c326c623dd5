import { expect, it } from "vitest";
import { asOfToday, readOpenedLink } from "./opened-link";

const pair = { key: "housing.plan", value: "steal", path: "housing.plan", code: "invalid" } as const;
const whole = { on: "2026-11-20", leftOut: [pair], more: 3, changed: true, others: 2 } as const;

it("all that is known of a link comes back as it was", () => {
  expect(readOpenedLink(whole)).toEqual(whole);
  expect(readOpenedLink({ leftOut: [{ ...pair, code: "damaged" }] })).toEqual({
    leftOut: [{ ...pair, code: "damaged" }],
  });
});

it.each([
  ["no day", { on: "2026-02-30" }],
  ["a day that cannot be judged", { on: "1949-12-31" }],
  ["a day that is no text", { on: 20261120 }],
  ["none more", { more: 0 }],
  ["less than none more", { more: -1 }],
  ["a text of more", { more: "3" }],
  ["no change", { changed: false }],
  ["a word of change", { changed: "true" }],
  ["no others", { others: 0 }],
  ["others in words", { others: "two" }],
  ["nothing left out", { leftOut: [] }],
  ["no list of what is left out", { leftOut: "housing.plan" }],
  [
    "pairs of another form",
    { leftOut: [1, null, {}, { ...pair, key: 1 }, { ...pair, value: 1 }, { ...pair, path: 1 }] },
  ],
  ["a pair of an unknown fault", { leftOut: [{ ...pair, code: "odd" }] }],
])("nothing is made of %s", (_, json) => {
  expect(readOpenedLink(json)).toEqual({ leftOut: [] });
});

it("no more than twenty pairs are kept", () => {
  expect(readOpenedLink({ leftOut: Array.from({ length: 30 }, () => pair) }).leftOut).toHaveLength(20);
});

it("the same link as of today names no day, and all else", () => {
  expect(asOfToday(whole)).toEqual({ leftOut: [pair], more: 3, changed: true, others: 2 });
});
