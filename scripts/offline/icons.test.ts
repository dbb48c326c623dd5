import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { rootFolder } from "../files.mjs";
import { icons } from "./make-icons.mjs";

const read = (file: string) => readFileSync(join(rootFolder, file));

const colours = [
  ...read("public/icon.svg")
    .toString()
    .matchAll(/stroke="#(\w{6})"/g),
].map(([, colour]) => colour);

/** Each point that is drawn upon: how far it is from the middle, in halves of the side, and its colour. */
function* inkOf({ width, height, data }: PNG) {
  for (let place = 0; place < data.length; place += 4) {
    const [red = 0, green = 0, blue = 0, opaque = 0] = data.subarray(place, place + 4);
    if (opaque < 255 || red + green + blue > 700) continue;
    const [x, y] = [(place / 4) % width, Math.floor(place / 4 / width)];
    yield {
      far: Math.hypot(x - width / 2, y - height / 2) / (width / 2),
      colour: [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join(""),
    };
  }
}

describe.each(icons)("$file", ({ file, size, cut, scale }) => {
  const png = PNG.sync.read(read(`public/${file}`));
  const ink = [...inkOf(png)];

  it("is the drawing of icon.svg, in its size", () => {
    expect([png.width, png.height]).toEqual([size, size]);
    const seen = new Set(ink.map(({ colour }) => colour));
    expect(colours.filter((colour) => !seen.has(colour ?? ""))).toEqual([]);
  });

  it("leaves its corners to whoever cuts them, and loses nothing by it", () => {
    expect(png.data[3]).toBe(cut ? 255 : 0);
    // Phones show at least a circle of four fifths of a maskable icon.
    if (scale < 1) expect(Math.max(...ink.map(({ far }) => far))).toBeLessThan(0.8);
  });
});
