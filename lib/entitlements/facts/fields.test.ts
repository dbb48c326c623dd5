import { describe, expect, it } from "vitest";
import { answerTo, fieldNames, fields, inAskingOrder, pathOf } from "./fields";

const PLACE = "children.*.nursery.inclusive";
const paths = fields.map(({ path }) => path);

describe("the fields", () => {
  it("are asked in the order of their names, of the place those of ten children", () => {
    const at = fieldNames.indexOf(PLACE);
    expect(paths.slice(0, at)).toEqual(fieldNames.slice(0, at));
    expect(paths.slice(at, at + 10)).toEqual(Array.from({ length: 10 }, (_, n) => `children.${n}.nursery.inclusive`));
    expect(paths.slice(at + 10)).toEqual(fieldNames.slice(at + 1));
  });

  it("are written with the child where there is one, however many children there are", () => {
    expect(pathOf("mother.employed", 3)).toBe("mother.employed");
    expect([undefined, 0, 9, 10, 12].map((child) => pathOf(PLACE, child))).toEqual(
      [0, 0, 9, 10, 12].map((child) => `children.${child}.nursery.inclusive`),
    );
  });

  it("are read of one child, of the first where none is named; what is not known is not answered", () => {
    const children = [true, null].map((inclusive) => ({ birthDate: "2025-01-01", nursery: { inclusive } }));
    expect([undefined, 0, 1, 2].map((child) => answerTo({ children }, PLACE, child))).toEqual([
      ...[true, true, undefined, undefined],
    ]);
    expect(answerTo({ mother: { employed: false } }, "mother.employed")).toBe(false);
  });
});

it("several lists become one, each field once, in the order in which it is asked", () => {
  const [first = "", second = "", third = ""] = paths;
  expect(inAskingOrder([[third, first], [], [second, first]])).toEqual([first, second, third]);
  expect(inAskingOrder([])).toEqual([]);
  expect(inAskingOrder([["children.10.nursery.inclusive", ...paths]])).toEqual([
    ...paths,
    "children.10.nursery.inclusive",
  ]);
});
