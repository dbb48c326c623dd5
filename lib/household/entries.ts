import { questions, type DefaultField, type Input } from "./questions";

/** How a field is typed: as its question is answered, or as a date or month beside one. */
export type Kind = Input["kind"] | "date" | "month";

/** A field of a household, or of one child of it, that is typed by itself. */
export interface Entry {
  /** The keys that lead to it, the same in a household and in what was typed. */
  readonly keys: readonly string[];
  readonly kind: Kind;
  readonly options?: readonly (string | number)[];
}

const offered: Readonly<Record<DefaultField, Kind>> = {
  "children.*.nursery.from": "month",
  "children.*.nursery.until": "month",
  "mother.leaveStart": "date",
};

const OF_CHILD = "children.*.";

const entries = questions.flatMap(
  ({ field, input, offers = [] }): readonly (Omit<Entry, "keys"> & { path: string })[] => [
    { path: field, ...input },
    ...offers.map((path) => ({ path, kind: offered[path] })),
  ],
);

/** Every field of the family as a whole, in asking order. */
export const familyEntries: readonly Entry[] = entries
  .filter(({ path }) => !path.startsWith(OF_CHILD))
  .map(({ path, ...entry }) => ({ ...entry, keys: path.split(".") }));

/** Every field of a child but its birth date, in asking order. */
export const childEntries: readonly Entry[] = entries
  .filter(({ path }) => path.startsWith(OF_CHILD))
  .map(({ path, ...entry }) => ({ ...entry, keys: path.slice(OF_CHILD.length).split(".") }));

type Node = Record<string, unknown>;

/**
 * Puts a value under some keys, with whatever has to stand above it.
 * @param to what it is put into, and is changed by it
 */
export function put(to: object, keys: readonly string[], value: unknown): void {
  const above = keys.slice(0, -1).reduce((node, key) => (node[key] ??= {}) as Node, to as Node);
  above[keys.at(-1) ?? ""] = value;
}
