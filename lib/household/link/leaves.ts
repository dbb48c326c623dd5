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

const names: ReadonlySet<string> = new Set(leaves.map(({ name }) => name));

/** Whether a path is that of a field that links carry. */
export function isLeaf(path: string): boolean {
  return !path.includes("*") && names.has(path.replace(/children\.(?:0|[1-9]\d?)\./, "children.*."));
}

/** Whether a link may have such a key. */
export function isCarried(key: string): boolean {
  return key === "on" || key === "children" || isLeaf(pathOfKey(key));
}

/** The path that a key means, in the notation of templates as well: `children[0][birthDate]`. */
export function pathOfKey(key: string): string {
  const dotted = key.replace(/\[([\w-]{1,40})\]/g, ".$1");
  return dotted.startsWith(".") ? dotted.slice(1) : dotted;
}
