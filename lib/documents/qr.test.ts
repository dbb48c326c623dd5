import jsQR from "jsqr";
import { expect, it } from "vitest";
import { qrSide } from "./pdf/qr-figure";
import { QUIET_ZONE, qrModules, sideOnPaper } from "./qr";

/** Black on white, three dots a module. */
function picture(modules: readonly (readonly boolean[])[]) {
  const side = 3 * (modules.length + 2 * QUIET_ZONE);
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [row, column] = [y, x].map((dots) => Math.floor(dots / 3) - QUIET_ZONE);
      if (modules[row ?? -1]?.[column ?? -1]) data.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
    }
  return [data, side, side] as const;
}

it.each([0, 1_800, 2_300])("a text of %i characters more is read back as it was", (length) => {
  const text = `https://example.org/zh/check/#${"a".repeat(length)}`;
  expect(jsQR(...picture(qrModules(text) ?? []))?.data).toBe(text);
});

it("a text that no code can hold has none", () => {
  expect(qrModules("a".repeat(2_332))).toBeUndefined();
});

it.each([0, 700, 1_330, 2_300])("on paper a module is a third of a millimetre, %i characters or more", (length) => {
  const text = `https://example.org/zh/check/#${"a".repeat(length)}`;
  const modules = (qrModules(text)?.length ?? 0) + 2 * QUIET_ZONE;
  expect(sideOnPaper(modules) / modules).toBeGreaterThanOrEqual(1 / 3);
  expect(sideOnPaper(modules)).toBeLessThan(70);
  expect(qrSide(modules) / (72 / 25.4)).toBeCloseTo(sideOnPaper(modules));
});
