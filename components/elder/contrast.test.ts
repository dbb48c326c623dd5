import { readFileSync } from "node:fs";
import postcss, { type Declaration, type Rule } from "postcss";
import { describe, expect, it } from "vitest";

const ENHANCED = 7;
const EDGE = 4.5;

type Palette = Readonly<Record<string, string>>;

const sheet = postcss.parse(readFileSync(new URL("../../app/globals.css", import.meta.url)));

/** The colours that rules of this selector set, by day or by night. */
function colours(selector: string, isNight: boolean): Palette {
  const found: [string, string][] = [];
  sheet.walkDecls(/^--color-/, (declaration: Declaration) => {
    const rule = declaration.parent as Rule;
    const outer = rule.parent?.type === "atrule" ? (rule.parent as unknown as { params: string }).params : "";
    const isOf = rule.type === "rule" ? rule.selector === selector : selector === ":root";
    if (isOf && /dark/.test(outer) === isNight) found.push([declaration.prop.slice(8), declaration.value]);
  });
  return Object.fromEntries(found);
}

const day = { ...colours(":root", false), ...colours(":root[data-elder]", false) };
const night = { ...day, ...colours(":root", true), ...colours(":root[data-elder]", true) };

/** How bright a colour `#rrggbb` is, as WCAG 2 reckons it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Palette, [one, other]: readonly [string, string]): number {
  const [dark = 0, bright = 0] = [one, other].map((name) => luminance(palette[name] ?? "")).sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = ["surface", "sunken", "brand-soft", "attention-soft", "granted-soft"] as const;
const texts = ["ink", "muted", "brand", "brand-strong", "attention", "granted"] as const;
const pairs = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ["on-brand", "brand"] as const,
  ["on-brand", "brand-strong"] as const,
];
const edges = ["surface", "sunken"].flatMap((ground) => [["line", ground] as const, ["edge", ground] as const]);

describe.each([
  ["by day", day],
  ["by night", night],
])("elder mode, %s", (_, palette) => {
  it("sets every text off from every ground as WCAG's AAA asks", () => {
    expect(pairs.filter((pair) => !(contrast(palette, pair) >= ENHANCED))).toEqual([]);
  });

  it("has edges that are seen", () => {
    expect(edges.filter((pair) => !(contrast(palette, pair) >= EDGE))).toEqual([]);
  });
});

it("would find what is too pale: the ordinary colours are", () => {
  const ordinary = colours(":root", false);
  expect(pairs.filter((pair) => !(contrast(ordinary, pair) >= ENHANCED))).not.toEqual([]);
});
