import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import type { EmbeddableFont } from "pdfkit";
import { beforeAll, describe, expect, it } from "vitest";
import { charactersIn, cutFont, fontFile } from "@/scripts/fonts/cut-font.mjs";
import { trueType } from "./font";

beforeAll(cutFont);

function measures(font: EmbeddableFont) {
  const { postscriptName, unitsPerEm, ascent, descent, lineGap, xHeight, capHeight, italicAngle } = font;
  const { sFamilyClass } = font["OS/2"];
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    ...{ postscriptName, unitsPerEm, ascent, descent, lineGap, xHeight, capHeight, italicAngle, sFamilyClass },
    ...{ box: [minX, minY, maxX, maxY], fixed: font.post.isFixedPitch, italic: font.head.macStyle.italic },
    empty: font.getGlyph(0).advanceWidth,
  };
}

describe("the font of the paper, as fontkit reads it too", () => {
  const file = () => new Uint8Array(readFileSync(fontFile));
  const fonts = () => [trueType(file()), fontkit.create(file())] as const;

  it("has the same name and measures", () => {
    const [ours, theirs] = fonts();
    expect(measures(ours)).toEqual(measures(theirs));
  });

  it("has the same glyph, as wide, for every character, and an empty box for others", () => {
    const [ours, theirs] = fonts();
    const text = `${charactersIn(fontFile)}\u{2000B}ꙮ`;
    const { glyphs, positions, advanceWidth } = ours.layout(text);
    const expected = [...text].map((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const { id, advanceWidth: width } = theirs.glyphForCodePoint(codePoint);
      return { id, codePoints: [codePoint], advanceWidth: width };
    });
    expect(glyphs).toEqual(expected);
    expect(glyphs.slice(-2).map(({ id }) => id)).toEqual([0, 0]);
    expect(positions.map(({ xAdvance }) => xAdvance)).toEqual(expected.map((glyph) => glyph.advanceWidth));
    expect(advanceWidth).toBe(expected.reduce((sum, glyph) => sum + glyph.advanceWidth, 0));
  });

  it("is cut to the glyphs that are used, drawn as they were", () => {
    const [ours, theirs] = fonts();
    const subset = ours.createSubset();
    // Backwards, so that no glyph keeps its number.
    const used = ours.layout([...charactersIn(fontFile)].reverse().join("")).glyphs;
    const numbers = used.map(({ id }) => subset.includeGlyph(id));
    expect(used.map(({ id }) => subset.includeGlyph(id))).toEqual(numbers);
    const cut = fontkit.create(subset.encode());
    used.forEach(({ id, advanceWidth }, place) => {
      const glyph = cut.getGlyph(numbers[place] ?? 0);
      expect(glyph.path.toSVG()).toBe(theirs.getGlyph(id).path.toSVG());
      expect(glyph.advanceWidth).toBe(advanceWidth);
    });
    expect(cut.getGlyph(0).path.toSVG()).toBe(theirs.getGlyph(0).path.toSVG());
  });
});

it("a file that is no font is refused by name of what it lacks", () => {
  expect(() => trueType(new Uint8Array(64))).toThrow("The font has no table head.");
});
