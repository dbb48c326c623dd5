import { expect, it } from "vitest";
import { householdJsonSchema } from "./json-schema";
import { valueAt } from "./loose";

const at = (path: string) => valueAt(householdJsonSchema(), ...path.split("."));

it("tells what the types alone do not: days, months, how many", () => {
  const child = "properties.children.anyOf.0";
  expect(at(`${child}.maxItems`)).toBe(10);
  expect(at(`${child}.items.required`)).toEqual(["birthDate"]);
  expect(at(`${child}.items.properties.birthDate`)).toMatchObject({ type: "string", format: "date" });
  expect(at(`${child}.items.properties.nursery.anyOf.0.properties.from.anyOf.0.pattern`)).toMatch(/^\^/);
  expect(at("properties.situations.anyOf.0")).toMatchObject({ maxItems: 10 });
  expect(at("properties.mother.anyOf.0.properties.leaveStart.anyOf.0")).toMatchObject({ format: "date" });
  expect(at("properties.housing.anyOf.0.properties.homesOwned.anyOf.0")).toMatchObject({ maximum: 99, multipleOf: 1 });
});

it("says in words what it cannot in types, and nothing of fields that need no word", () => {
  const child = "properties.children.anyOf.0.items.properties";
  expect(at("title")).toBe("Household");
  expect(at(`${child}.birthDate.description`)).toBe(
    "Not before 1950-01-01; a due date where it is after the day of assessment.",
  );
  expect(at("properties.mother.anyOf.0.properties.leaveStart.anyOf.0.description")).toBe(
    "A real calendar day, YYYY-MM-DD.",
  );
  const from = at(`${child}.nursery.anyOf.0.properties.from.anyOf.0`);
  expect(from).toEqual({
    type: "string",
    pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$",
    description: "A month, YYYY-MM.",
  });
  expect(at("properties.children")).toEqual({ anyOf: [expect.objectContaining({ type: "array" }), { type: "null" }] });
  expect(at("properties.withinPolicy")).toEqual({ type: ["boolean", "null"] });
  expect(at("properties.mother.anyOf.0.properties.leaveStart.anyOf.1")).toEqual({ type: "null" });
});

it("knows no field but those of a household", () => {
  expect(at("additionalProperties")).toBe(false);
});
