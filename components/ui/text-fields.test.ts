import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Type below 16 pixels: iOS magnifies the page as soon as the cursor is in it. */
const small = /\btext-(?:xs|sm)\b/;

const root = join(import.meta.dirname, "..");

it("no field to type in, or to copy from, asks for type so small that a phone magnifies the page", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
  const fields = files.flatMap(
    (file) => readFileSync(join(root, file), "utf8").match(/<(?:input|textarea|select|TextInput)\b[^]*?\/>/g) ?? [],
  );
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter((field) => small.test(field))).toEqual([]);
});
