import { isRecord } from "./json";

/**
 * What `schema.ts` is made of, for browsers: there it stands in the place of `zod/mini` (`next.config.js`), which is many
 * times as long. Each function takes what the schema gives it, and no more than that; it finds the same issues in the same
 * order, and hands out the same data. The tests hold both against each other.
 */

/** What is wrong with a value, and where. */
interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: PropertyKey[];
  /** Of an object: those that it may not have. */
  readonly keys?: readonly string[];
  /**
   * Whether checks go on after it: of a value that is of another kind only those that say themselves when they are made,
   * and they have `undefined`; after one that aborts none.
   */
  readonly continue: boolean | undefined;
}

/** What is told where something is wrong. */
type Message = string | ((issue: { readonly input: unknown }) => string);
type Told = string | { readonly error: Message };

interface Refinement {
  readonly error: Message;
  readonly path?: readonly string[];
  readonly abort?: boolean;
  readonly when?: () => boolean;
}

/** Makes data of a value, and adds what is wrong with it to the issues. */
type Read = (value: unknown, issues: Issue[]) => unknown;

/** A check of data that has been read. */
interface Check {
  /** Where it is made even though the value is of another kind. */
  readonly when: (() => boolean) | undefined;
  readonly judge: (data: unknown, issues: Issue[]) => void;
}

/** What can be read; `safeParse` never throws. */
interface Schema {
  readonly read: Read;
  readonly check: (...checks: readonly Check[]) => Schema;
  readonly safeParse: (value: unknown) => Parsed;
}

type Parsed =
  | { readonly success: true; readonly data: unknown; readonly error?: undefined }
  | { readonly success: false; readonly data?: undefined; readonly error: { readonly issues: readonly Issue[] } };

const schema = (read: Read): Schema => ({
  read,
  check: (...checks) =>
    schema((value, issues) => {
      const before = issues.length;
      const data = read(value, issues);
      for (const { when, judge } of checks) {
        const found = issues.slice(before);
        const goesOn = when
          ? when() && found.every((issue) => issue.continue !== false)
          : found.every((issue) => issue.continue);
        if (goesOn) judge(data, issues);
      }
      return data;
    }),
  safeParse: (value) => {
    const issues: Issue[] = [];
    const data = read(value, issues);
    return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
  },
});

const messageOf = (told: Told, input: unknown): string => {
  const message = typeof told === "string" ? told : told.error;
  return typeof message === "string" ? message : message({ input });
};

/** Values that are their own data, if they are of a kind. */
const kind =
  (code: string, is: (value: unknown) => boolean) =>
  (told: Told): Schema =>
    schema((value, issues) => {
      if (!is(value)) issues.push({ code, message: messageOf(told, value), path: [], continue: undefined });
      return value;
    });

const ofType = (is: (value: unknown) => boolean) => kind("invalid_type", is);

export const boolean = ofType((value) => typeof value === "boolean");
export const number = ofType(Number.isFinite);
export const string = ofType((value) => typeof value === "string");

/** One of some values. */
export const literal = (options: readonly unknown[], told: Told): Schema =>
  kind("invalid_value", (value) => options.includes(value))(told);

export { literal as enum };

/** Anything. */
export const unknown = (): Schema => schema((value) => value);

/** It, or nothing. */
export const optional = ({ read }: Schema): Schema =>
  schema((value, issues) => (value === undefined ? value : read(value, issues)));

/** It, or `null`. */
export const nullable = ({ read }: Schema): Schema =>
  schema((value, issues) => (value === null ? value : read(value, issues)));

/** The first, and the second of its data where nothing is wrong with them. */
export const pipe = (first: Schema, second: Schema): Schema =>
  schema((value, issues) => {
    const before = issues.length;
    const data = first.read(value, issues);
    return issues.length > before ? data : second.read(data, issues);
  });

/** Reads what stands below a key: what is wrong with it is wrong there. */
function below(key: PropertyKey, value: unknown, { read }: Schema, issues: Issue[]): unknown {
  const before = issues.length;
  const data = read(value, issues);
  for (const { path } of issues.slice(before)) path.unshift(key);
  return data;
}

/** A list, each item of which is read. */
export const array = (item: Schema, told: Told): Schema =>
  pipe(
    ofType(Array.isArray)(told),
    schema((list, issues) => Array.from(list as unknown[], (one, at) => below(at, one, item, issues))),
  );

/** An object with some fields, and no others; what it inherits counts as its own. */
export const strictObject = (fields: Readonly<Record<string, Schema>>, told: Told): Schema =>
  pipe(
    ofType(isRecord)(told),
    schema((value, issues) => {
      const given = value as Readonly<Record<string, unknown>>;
      const data: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(fields)) {
        const read = below(key, given[key], field, issues);
        if (key in given) data[key] = read;
      }
      const keys: string[] = [];
      for (const key in given) if (!Object.hasOwn(fields, key)) keys.push(key);
      if (keys.length > 0)
        issues.push({ code: "unrecognized_keys", message: messageOf(told, value), path: [], keys, continue: true });
      return data;
    }),
  );

const check = (code: string, holds: (data: unknown) => boolean, told: string | Refinement): Check => {
  const { path = [], abort = false, when }: Partial<Refinement> = typeof told === "string" ? {} : told;
  return {
    when,
    judge: (data, issues) => {
      if (!holds(data)) issues.push({ code, message: messageOf(told, data), path: [...path], continue: !abort });
    },
  };
};

/** Data of which something holds. */
export const refine = <Value>(holds: (value: Value) => boolean, told: string | Refinement): Check =>
  check("custom", (data) => holds(data as Value), told);

/** Numbers from one on. */
export const minimum = (least: number, told: string): Check =>
  check("too_small", (data) => (data as number) >= least, told);

/** Numbers up to one. */
export const maximum = (most: number, told: string): Check =>
  check("too_big", (data) => (data as number) <= most, told);
