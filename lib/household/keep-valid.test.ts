import { expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { keepValid } from "./keep-valid";

const TODAY = "2026-11-23";

it.each<[string, unknown, Household, readonly string[]]>([
  ["all that is valid", { residency: "qingdao" }, { residency: "qingdao" }, []],
  [
    "the rest of an object",
    { mother: { employed: true, onlyChild: 1 } },
    { mother: { employed: true } },
    ["mother.onlyChild"],
  ],
  [
    "no child of a list with a hole",
    { withinPolicy: true, children: [{ birthDate: "2024-03-01" }, {}] },
    { withinPolicy: true },
    ["children.1.birthDate"],
  ],
  [
    "a child whose place is wrong",
    { children: [{ birthDate: "2024-03-01", nursery: { inclusive: true, until: "2024-13" } }] },
    { children: [{ birthDate: "2024-03-01", nursery: { inclusive: true } }] },
    ["children.0.nursery.until"],
  ],
  [
    "no place whose first month is wrong, for it would count from today",
    { children: [{ birthDate: "2024-03-01", nursery: { inclusive: true, from: "2024-02", until: "2026-12" } }] },
    { children: [{ birthDate: "2024-03-01" }] },
    ["children.0.nursery.from"],
  ],
  [
    "that there is no place, whatever stands beside it",
    { children: [{ birthDate: "2024-03-01", nursery: { inclusive: false, from: "2024-13" } }] },
    { children: [{ birthDate: "2024-03-01", nursery: { inclusive: false } }] },
    ["children.0.nursery.from"],
  ],
  [
    "the places of other children as they are",
    {
      children: [
        { birthDate: "2024-03-01", nursery: { inclusive: true, from: "2026-09", until: "2027-08" } },
        { birthDate: "2025-03-01", nursery: { inclusive: true, from: "2026-09", until: "2027-13" } },
        { birthDate: "2025-03-01", nursery: { inclusive: true, from: "2025-01", until: "2027-08" } },
      ],
    },
    {
      children: [
        { birthDate: "2024-03-01", nursery: { inclusive: true, from: "2026-09", until: "2027-08" } },
        { birthDate: "2025-03-01", nursery: { inclusive: true, from: "2026-09" } },
        { birthDate: "2025-03-01" },
      ],
    },
    ["children.1.nursery.until", "children.2.nursery.from"],
  ],
  [
    "all else beside circumstances of which one is unknown",
    { residency: "qingdao", situations: ["career-break", "rich"] },
    { residency: "qingdao" },
    ["situations.1"],
  ],
  ["no circumstances if one is unknown", { situations: ["career-break", "rich"] }, {}, ["situations.1"]],
  ["no unknown field", { name: "小宝", residency: "elsewhere" }, { residency: "elsewhere" }, ["name"]],
  ["nothing of what is no household", [1, 2], {}, [""]],
  ["nothing of nothing", null, {}, [""]],
])("keeps %s", (_, json, household, paths) => {
  const kept = keepValid(json, TODAY);
  expect(kept.household).toEqual(household);
  expect(kept.errors.map(({ path }) => path)).toEqual(paths);
});
