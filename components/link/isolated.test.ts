import { expect, it } from "vitest";
import { isOpenable, linkIn } from "@/lib/household";
import { isolated } from "./isolated";

it.each([
  ["residency", "residency"],
  ["אבג", "אבג"],
  ["x".repeat(41), `${"x".repeat(40)}…`],
  ["😀".repeat(41), `${"😀".repeat(40)}…`],
])("a text from outside stands apart from our words, shortened: %j", (text, shown) => {
  expect(isolated(text)).toBe(`\u2068${shown}\u2069`);
});

it.each(["\u202e", "\u202d", "\u2067", "\u2069", "\u200f", "\u061c", "\u0000", "\u007f"])(
  "a link keeps no sign that could turn our words round or break out of where it stands: %j",
  (sign) => {
    for (const written of [sign, encodeURIComponent(sign), encodeURIComponent(encodeURIComponent(sign))]) {
      const link = linkIn(`#v=1&na${written}me=x&housing.plan=st${written}eal`, "2026-11-23");
      expect(link && isOpenable(link) && link.leftOut).toMatchObject([
        { key: "name" },
        { key: "housing.plan", value: "steal" },
      ]);
    }
  },
);
