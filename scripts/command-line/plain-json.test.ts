import fc from "fast-check";
import { expect, it } from "vitest";
import { ByteWriter } from "./byte-writer";
import { writePlain } from "./plain-json";

const words = fc.stringMatching(/^[a-zA-Z0-9.*_-]{0,12}$/);

const { value: plain } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    words,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(null, 0.1, -0, 1e21, 1e-7, 1_000_000_000),
    fc.array(tie("value")),
    fc.dictionary(words, fc.oneof(tie("value"), fc.constant(undefined))),
  ),
}));

it("plain values are written byte for byte as JSON.stringify writes them", () => {
  fc.assert(
    fc.property(plain, (value) => {
      const out = new ByteWriter(new ArrayBuffer(8));
      writePlain(value, out);
      expect(new TextDecoder().decode(out.all())).toBe(JSON.stringify(value));
    }),
  );
});
