import { describe, expect, it } from "vitest";
import * as zod from "zod/mini";
import * as inBrowser from "./zod-in-browser";

type Zod = typeof zod;

/** A schema that either of both makes, with values that it takes and values that it refuses. */
interface Row {
  readonly make: (z: Zod) => zod.ZodMiniType;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const parsed = (text: string): unknown => JSON.parse(text);

const kinds = [
  undefined,
  null,
  true,
  0,
  -0,
  1.5,
  NaN,
  Infinity,
  -Infinity,
  "",
  "a",
  [],
  ["a"],
  {},
  { a: 1 },
  Symbol(),
  1n,
];
const but = (...types: readonly string[]) => kinds.filter((value) => !types.includes(typeof value));

const list = { length: 1, 0: "a" };
const finite = [0, -0, 1.5, Number.MAX_VALUE, Number.MIN_VALUE];
const isEven = (value: number) => value % 2 === 0;
const fields = (z: Zod) => ({ a: z.string("text"), b: z.optional(z.nullable(z.number("number"))) });
const object = (z: Zod) => z.strictObject(fields(z), "object");
const inherited: unknown = Object.create({ a: "inherited" });
const inheritedUnknown: unknown = Object.assign(Object.create({ c: 1 }), { a: "own" });
const bare: unknown = Object.assign(Object.create(null), { a: "bare" });
const hidden: unknown = Object.defineProperty({ a: "seen" }, "c", { value: 1, enumerable: false });

class Family {
  a = "made by a class";
}

const rows: Readonly<Record<string, Row>> = {
  "yes or no": { make: (z) => z.boolean("kind"), good: [true, false], bad: but("boolean") },
  "a number": { make: (z) => z.number("kind"), good: finite, bad: [...but("number"), NaN, Infinity, -Infinity, "1"] },
  "a text": { make: (z) => z.string("kind"), good: ["", "a", "\uD800"], bad: but("string") },
  anything: {
    make: (z) => z.unknown().check(z.refine((value) => value !== 5, "no five")),
    good: kinds,
    bad: [5],
  },
  "one of some values": {
    make: (z) => z.literal(["a", 0, NaN], { error: "other" }),
    good: ["a", 0, -0, NaN],
    bad: ["b", "0", 1, null, undefined, ["a"], "toString"],
  },
  "one of some texts": {
    make: (z) => z.enum(["a", "b"], "other"),
    good: ["a", "b"],
    bad: ["c", 0, null, undefined, ["a"], "__proto__", "length"],
  },
  "it or nothing": { make: (z) => z.optional(z.string("kind")), good: [undefined, "a"], bad: [null, 1, {}] },
  "it or null": { make: (z) => z.nullable(z.string("kind")), good: [null, "a"], bad: [undefined, 1, {}] },
  "at least": { make: (z) => z.number("kind").check(z.minimum(1, "low")), good: [1, 2], bad: [0.99, -5, NaN, "2"] },
  "at most": { make: (z) => z.number("kind").check(z.maximum(1, "high")), good: [1, -2], bad: [1.01, 5, NaN, "0"] },
  "several checks, each of which is made": {
    make: (z) =>
      z
        .number("kind")
        .check(z.minimum(3, "low"), z.maximum(1, "high"))
        .check(
          z.refine(isEven, "odd"),
          z.refine((value) => value !== 2, { error: "two", path: ["x", "y"] }),
        ),
    good: [],
    bad: [2, 1, 3, 0, "2", null],
  },
  "none after one that aborts": {
    make: (z) =>
      z.string("kind").check(
        z.refine((text) => text !== "stop", { error: "stop", abort: true }),
        z.refine((text) => text !== "stop" && text !== "on", "after"),
        z.refine(() => false, { error: "whatever", when: () => false }),
      ),
    good: ["", "a"],
    bad: ["stop", "on", 1],
  },
  "a check that is made whatever the kind, but after none that aborts": {
    make: (z) =>
      z.string("kind").check(
        z.refine((text) => text !== "stop", { error: "stop", abort: true }),
        z.refine((text) => text !== "on", "on"),
        z.refine<unknown>(() => false, { error: "always", path: ["x"], when: () => true }),
      ),
    good: [],
    bad: ["stop", "on", "a", 1, null],
  },
  "a message that is told by what is there": {
    make: (z) => z.string({ error: ({ input }) => (input === undefined ? "missing" : `no ${typeof input}`) }),
    good: ["a"],
    bad: [undefined, 1, {}],
  },
  "a message of a check that is told by what is there": {
    make: (z) => z.number("kind").check(z.refine(isEven, { error: ({ input }) => `${String(input)} is odd` })),
    good: [2],
    bad: [3, "3"],
  },
  "one, and then another": {
    make: (z) => z.pipe(z.unknown().check(z.refine((value) => value !== "first", "first")), z.string("second")),
    good: ["a"],
    bad: ["first", 5, null],
  },
  "a list": {
    make: (z) => z.array(z.enum(["a", "b"], "item"), "list"),
    good: [[], ["a"], ["a", "b", "a"], Array(50_000).fill("a")],
    bad: [["c"], ["a", 1, "b", null], [["a"]], Array(2), { ...list }, "a", null, undefined, new Set(["a"])],
  },
  "a list in a list": {
    make: (z) =>
      z.array(z.array(z.number("number").check(z.minimum(0, "low"), z.refine(isEven, "odd")), "inner"), "list"),
    good: [[], [[]], [[0, 2], [4]]],
    bad: [
      [["0", -1], 5, [1]],
      [[], [[2]]],
    ],
  },
  "an object": {
    make: object,
    good: [
      { a: "x" },
      { a: "x", b: 1 },
      { b: null, a: "x" },
      { a: "x", b: undefined },
      ...[inherited, bare, hidden, new Family()],
      { a: "x", [Symbol.for("c")]: 1 },
    ],
    bad: [
      ...[{}, { b: 1 }, { a: undefined }, { a: 1, b: "x" }, { a: "x", c: 1, d: 2 }, { a: 1, c: 1 }],
      ...[[], ["a"], null, undefined, "a", 5, Symbol(), () => 0, new Date(0), new Map([["a", "x"]])],
      inheritedUnknown,
      parsed('{"a":"x","__proto__":{"b":1}}'),
      parsed('{"__proto__":{"a":"x"}}'),
      parsed('{"a":"x","constructor":1,"toString":2,"hasOwnProperty":3}'),
      Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`key ${at}`, at])),
    ],
  },
  "an object in another, in a list": {
    make: (z) => z.array(z.strictObject({ of: z.optional(object(z)) }, "outer"), "list"),
    good: [[{ of: { a: "x" } }, {}]],
    bad: [[{ of: { a: 1, b: "2", c: 3 }, d: 4 }, { of: null }, 5, { of: { a: "x", toString: 1 } }]],
  },
  "an object with checks across its fields": {
    make: (z) =>
      z
        .strictObject(
          {
            ...fields(z),
            c: z.optional(z.string("c").check(z.refine((c) => c !== "stop", { error: "stop", abort: true }))),
          },
          "object",
        )
        .check(
          z.refine(({ a }) => a !== "", "empty"),
          z.refine<unknown>(() => false, { error: "always", path: ["a", "z"], when: () => true }),
        ),
    good: [],
    bad: [{ a: "" }, { a: "x", d: 1 }, { a: "", d: 1 }, { a: 1 }, { a: "x", c: "stop" }, { a: "", c: 5 }, null, [], {}],
  },
};

/** What both must tell alike of a value; what else zod tells nobody asks for. */
function told(schema: zod.ZodMiniType, value: unknown) {
  const { success, data, error } = schema.safeParse(value);
  const issues = error?.issues.map((issue) => {
    const { code, message, path } = issue;
    return { code, message, path, ...("keys" in issue && { keys: issue.keys }) };
  });
  return { success, data, issues };
}

const ours = inBrowser as unknown as Zod;

describe.each(Object.entries(rows))("%s", (_, { make, good, bad }) => {
  it("is read in a browser as by zod", () => {
    for (const value of [...good, ...bad, ...kinds])
      expect(told(make(ours), value)).toStrictEqual(told(make(zod), value));
  });

  it("takes the one and refuses the other", () => {
    expect([...good, ...bad].map((value) => told(make(ours), value).success)).toEqual([
      ...good.map(() => true),
      ...bad.map(() => false),
    ]);
  });
});

it("a schema stays as it is where checks are added", () => {
  const plain = inBrowser.number("kind");
  const checked = plain.check(inBrowser.minimum(5, "low"));
  checked.check(inBrowser.maximum(0, "high"));
  expect([plain, checked].map((schema) => schema.safeParse(5).success)).toEqual([true, true]);
  expect([plain, checked].map((schema) => schema.safeParse(4).success)).toEqual([true, false]);
});

it("each result is one of its own: what is read twice is told twice alike", () => {
  const schema = object(ours);
  const value = { a: 1, c: 1 };
  expect(told(schema, value)).toStrictEqual(told(schema, value));
  expect(value).toStrictEqual({ a: 1, c: 1 });
});

it("what is read is a copy, with no other prototype than any object", () => {
  const value = { a: "x", b: 1 };
  const { data } = object(ours).safeParse(value);
  expect(data).not.toBe(value);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

it("has no function that zod has not", () => {
  for (const name of Object.keys(inBrowser)) expect(zod).toHaveProperty(name);
});
