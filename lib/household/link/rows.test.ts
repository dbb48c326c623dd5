import { expect, it } from "vitest";
import { isOpenable, linkIn } from "./index";
import { rowIn, rowsOf } from "./rows";

it("the children of a link stand in the order of their numbers, not of its pairs, and gaps close up", () => {
  const paths = ["children.10.birthDate", "children.2.birthDate", "residency", "children.0.nursery.inclusive"];
  const { count, pathOf } = rowsOf(paths);
  expect(count).toBe(3);
  expect(paths.map(pathOf)).toEqual([
    "children.2.birthDate",
    "children.1.birthDate",
    "residency",
    "children.0.nursery.inclusive",
  ]);
});

it("a number that no pair says anything of keeps its own place", () => {
  expect(rowsOf(["children.1.birthDate"]).pathOf("children.7.birthDate")).toBe("children.7.birthDate");
});

it("a link whose pairs stand in another order opens with the same children", () => {
  const pairs = [
    "children.1.birthDate=2024-03-01",
    "children.0.birthDate=2021-05-06",
    "children.10.birthDate=2026-10-01",
  ];
  const link = linkIn(`v=1&${pairs.join("&")}`, "2026-11-23");
  expect(link && isOpenable(link) && link.household.children).toEqual([
    { birthDate: "2021-05-06" },
    { birthDate: "2024-03-01" },
    { birthDate: "2026-10-01" },
  ]);
});

it.each([
  ["children.0.birthDate", 0],
  ["children.12.nursery.until", 12],
  ["children.999.birthDate", 999],
  ["children", undefined],
  ["children.0", undefined],
  ["children.01.birthDate", undefined],
  ["children.1000.birthDate", undefined],
  ["mother.children.0.birthDate", undefined],
  ["residency", undefined],
])("%s is about the child in row %s", (path, row) => {
  expect(rowIn(path)).toBe(row);
});
