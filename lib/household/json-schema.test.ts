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

it("knows no field but those of a household", () => {
  expect(at("additionalProperties")).toBe(false);
});
