import { describe, expect, it } from "vitest";
import { besideCatalogue } from "./beside-catalogue";
import { catalogue } from "./catalogue";
import { caseFiles, type NamedCase } from "./testing/case-files";
import { toDay } from "./values/dates";

const rights = [...catalogue, ...besideCatalogue].map(({ id }) => id);

type RightId = (typeof rights)[number];

const expectedOf = ({ expected: { entitlements = [], beside = [] } }: NamedCase, id: RightId) =>
  [...entitlements, ...beside].find((right) => right.id === id);

const statuses = (id: RightId) => caseFiles.map((of) => expectedOf(of, id)?.status);

/** All that a case starts from, a leaf each; a list of words is one. */
function leavesOf(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  const isWords = Array.isArray(value) && value.every((part) => typeof part === "string");
  if (typeof value !== "object" || value === null || isWords) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, `${path}.${name}`));
}

/** Whether two cases differ in a single answer, or in the day alone; two days are neighbours, not merely unlike. */
function areNeighbours(one: NamedCase, other: NamedCase): boolean {
  const [a, b] = [one, other].map(({ on, household }) => new Map(leavesOf({ on, household })));
  if (!a || !b) return false;
  const unlike = [...new Set([...a.keys(), ...b.keys()])].filter(
    (path) => JSON.stringify(a.get(path)) !== JSON.stringify(b.get(path)),
  );
  const [path, ...others] = unlike;
  if (path === undefined || others.length > 0) return false;
  const [before, after] = [a.get(path), b.get(path)].map(String);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(before ?? "");
  return !isDay || Math.abs(toDay(before ?? "") - toDay(after ?? "")) === 1;
}

const neighbours = caseFiles.flatMap((one, place) =>
  caseFiles.slice(place + 1).flatMap((other) => (areNeighbours(one, other) ? [[one, other] as const] : [])),
);

describe("the cases cover", () => {
  it.each(rights)("%s: had, refused and open", (id) => {
    const seen = new Set(statuses(id));
    expect(seen.has("eligible") || seen.has("referred")).toBe(true);
    expect(seen).toContain("notEligible");
    expect(seen).toContain("unknown");
  });

  it.each(rights)("%s: where it turns, by one answer or one day, on either side", (id) => {
    const turns = neighbours.filter(([one, other]) => {
      const [a, b] = [expectedOf(one, id), expectedOf(other, id)];
      return a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
    });
    expect(turns.map(([one, other]) => `${one.name}, ${other.name}`)).not.toEqual([]);
  });
});

it("no two cases are about the same family on the same day", () => {
  const families = caseFiles.map(({ on, household }) => JSON.stringify({ on, household }));
  expect(families).toHaveLength(new Set(families).size);
});
