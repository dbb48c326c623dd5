import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damaged, isRightOrSaid, isSaidOrRight, productLinks } from "./testing/damage";
import { isOpenable, linkIn } from "./index";

const TODAY = "2026-11-23";
const links = () => productLinks(20261125, 200);

/** A text in lines of so many signs, as mails break it. */
const wrapped = (text: string, width: number, gap: string) =>
  (text.match(new RegExp(`[^]{1,${width}}`, "g")) ?? []).join(gap);

describe("a link that the product made", () => {
  it("is opened right, or said to be changed, wherever one sign of it is lost, changed or added, or an end cut off", () => {
    fc.assert(
      fc.property(damaged(links()), ({ link, text }) => isSaidOrRight(text, link)),
      { numRuns: 100_000, seed: 1 },
    );
  });

  it("says so when it is opened, as its mark does before its values are read", () => {
    fc.assert(
      fc.property(damaged(links()), ({ link, text }) => isRightOrSaid(text, link)),
      { numRuns: 1000, seed: 2 },
    );
  });

  it.each(["\n", "\r\n", "\n> ", " \r\n"])("opens right in a mail of any width whose lines end in %j", (gap) => {
    const made = links();
    for (let width = 10; width <= 120; width += width < 30 ? 1 : 7) {
      const { fragment, on } = made[width] ?? made[0] ?? { fragment: "", on: "" };
      const text = `${wrapped(`您家的链接：https://example.org/zh/check/#${fragment}`, width, gap)}\n请查收\n2026-11-24`;
      const found = linkIn(text, TODAY);
      const whole = linkIn(fragment, TODAY);
      if (!found || !isOpenable(found) || !whole || !isOpenable(whole)) throw new Error(`${width}: ${text}`);
      expect([width, found.changed, found.on, found.leftOut]).toEqual([width, false, on, []]);
      expect(found.household).toEqual(whole.household);
    }
  });

  it("opens right whatever sharing programs hang on to it, and is then not said to be changed", () => {
    const added = [
      "?from=singlemessage&isappinstalled=0",
      "&from=timeline",
      "&shareTo=weixin",
      "&utm_source=x&utm_medium=y",
    ];
    const more = [
      "&nsukey=abc%2B",
      "&scene=1&clicktime=1700000000",
      "?foo=bar",
      "&whatever=1",
      "。",
      ")",
      ". Thank you",
      "，谢谢",
    ];
    const made = links();
    for (const [at, suffix] of [...added, ...more].entries()) {
      const { fragment } = made[at] ?? { fragment: "" };
      expect([suffix, linkIn(fragment + suffix, TODAY)]).toMatchObject([suffix, { changed: false, leftOut: [] }]);
    }
  });

  it.each([
    ["its commas unescaped", (link: string) => link.replaceAll("%2C", ",")],
    ["escaped as a whole", encodeURIComponent],
    ["escaped twice", (link: string) => encodeURIComponent(encodeURIComponent(link))],
    [
      "its signs full-width",
      (link: string) => link.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ["its signs escaped for HTML", (link: string) => link.replaceAll("&", "&amp;").replaceAll("=", "&#61;")],
    [
      "quoted-printable",
      (link: string) => wrapped(link.replaceAll("=", "=3D"), 70, "=\r\n").replace(/=(=\r\n)?3(=\r\n)?D/g, "=3D"),
    ],
    ["in JSON", (link: string) => link.replaceAll("&", "\\u0026").replaceAll("=", "\\u003d")],
    ["spaces about its signs", (link: string) => link.replaceAll("&", " & ").replaceAll("=", " = ")],
    ["a space in a word", (link: string) => link.replace("qingdao", "qing dao")],
    ["invisible signs in it", (link: string) => link.replace(/[&=-]/g, "$&\u200b\u202e")],
    ["long dashes", (link: string) => link.replaceAll("-", "–")],
  ])("opens right with %s", (_, bend) => {
    for (const { fragment } of links().slice(0, 12)) {
      const whole = linkIn(fragment, TODAY);
      expect(linkIn(`看 https://example.org/zh/check/#${bend(fragment)} 谢谢`, TODAY)).toEqual(whole);
    }
  });
});
