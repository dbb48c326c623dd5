import { fieldNames, type FieldName } from "@/lib/entitlements";
import { questionOn, type DefaultField, type Input } from "../questions";

/** How the value of a field is written in a link. */
export type Writing = "boolean" | "number" | "text" | "list";

/** A field that a link may carry; `*` stands for the index of a child. */
export interface Leaf {
  readonly name: FieldName | DefaultField | "children.*.birthDate";
  readonly writing: Writing;
}

const writings: Readonly<Record<Exclude<Input["kind"], "children">, Writing>> = {
  yesNo: "boolean",
  choice: "text",
  situations: "list",
  amount: "number",
  percent: "number",
  count: "number",
  rate: "number",
};

/** Every field a link may carry, in asking order, each default field after its question. */
export const leaves: readonly Leaf[] = fieldNames.flatMap((name): readonly Leaf[] => {
  const { input, offers = [] } = questionOn(name);
  if (input.kind === "children") return [{ name: "children.*.birthDate", writing: "text" }];
  const beside = offers.map((offered) => ({ name: offered, writing: "text" }) as const);
  return [{ name, writing: writings[input.kind] }, ...beside];
});

const byName = new Map<string, Leaf>(leaves.map((leaf) => [leaf.name, leaf]));

/** The field that a path names; `undefined` for a path that no link carries. */
export function leafAt(path: string): Leaf | undefined {
  return path.includes("*") ? undefined : byName.get(path.replace(/^children\.(?:0|[1-9]\d?)\./, "children.*."));
}
