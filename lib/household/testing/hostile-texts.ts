import fc from "fast-check";

/** What has broken readers before: prototypes, scripts, escapes, nesting, numbers that are none, halves of signs. */
export const corpus: readonly string[] = [
  ...["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "__defineGetter__", "valueOf"],
  ...["<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "javascript:alert(1)", "{{7*7}}", "${7*7}"],
  ...["\u0000", "\uD800", "\uDFFF\uD800", "\u202E", "\uFEFF", "\u2028", "\r\n", "\t", "😀", "ﷺ"],
  ...["%", "%%", "%zz", "%E4%B8", "%2525", "%00", "&amp;amp;", "&#x26;", "=3D=\n", "\\u0061", "\\", "'", '"'],
  ...["NaN", "Infinity", "-0", "1e999", "-1e-999", "0x10", "1_000", "9".repeat(400), "0.".padEnd(300, "9")],
  ...["null", "true", "[]", "{}", "[[[[", "}}}}", "[".repeat(2000), '{"a":'.repeat(500), "\uFF03v=1"],
  ...["2026-02-30", "0000-00-00", "9999-99-99", "-271821-04-20", "+275760-09-13", "二〇二六年"],
  ...["' OR 1=1 --", "../../etc/passwd", "${jndi:ldap://x}", "$(reboot)", "`id`", "%n%n%n", "\x1b[2J"],
];

const piece = fc.oneof(
  fc.constantFrom(...corpus),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.string({ maxLength: 4 }),
  fc.constantFrom(..."#&=?;,.:\"'{}[]-+%0123456789"),
);

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const edits = fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), put: piece }), {
  minLength: 1,
  maxLength: 6,
});

const edited = (text: string, { at, cut, put }: Edit): string => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place + cut);
};

/** Texts that were right until somebody cut into them, and texts that never were. */
export function hostileTexts(right: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...right), edits).map(([text, all]) => all.reduce(edited, text)) },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")) },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  );
}

/** JSON of any form, with the keys that a household knows and those that no object should be asked for. */
export const hostileJson = (keys: readonly string[]): fc.Arbitrary<unknown> =>
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(piece, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie("value"), { maxLength: 12 }),
      fc
        .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.constantFrom(...corpus)), tie("value")), { maxLength: 8 })
        // As JSON is parsed: `__proto__` becomes a field like any other.
        .map(
          (pairs) =>
            JSON.parse(
              `{${pairs.map(([key, of]) => `${JSON.stringify(key)}:${JSON.stringify(of) ?? "0"}`).join()}}`,
            ) as unknown,
        ),
    ),
  })).value;
