import { expect, it } from "vitest";
import { inSight } from "./in-sight";

const open = (id: string) => ({ id, settles: [{ key: "x" }], unsure: false });
const settled = (id: string) => ({ ...open(id), settles: [] });
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).join("");

it.each([
  ["four at once", [..."abcdef"].map(open), "abcd", "ef"],
  ["the next for one that is answered", [open("a"), settled("b"), ...[..."cdef"].map(open)], "abcde", "f"],
  ["four more once all are answered", [...[..."abcd"].map(settled), ...[..."efghi"].map(open)], "abcdefgh", "i"],
  ["the next for one not sure of", [{ ...open("a"), unsure: true }, ...[..."bcdef"].map(open)], "abcde", "f"],
  ["all where there are few", [..."abc"].map(open), "abc", ""],
  ["what is answered last of all", [..."abcd"].map(open).concat(settled("e")), "abcde", ""],
])("brings into sight %s", (_, questions, first, rest) => {
  expect(Object.values(inSight(questions)).map(ids)).toEqual([first, rest]);
});
