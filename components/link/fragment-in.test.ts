import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentIn } from "./fragment-in";

const link = "v=1&on=2026-11-20&residency=qingdao&mother.employed=1&children.0.birthDate=2026-10-01";
const site = "https://example.org/zh/check/";

describe("the fragment of a link is found", () => {
  it.each([
    ["alone", link],
    ["with its sign", `#${link}`],
    ["after its address", `${site}#${link}`],
    ["in the other language, elsewhere", `http://localhost:3000/en/result/#${link}`],
    ["between spaces", `  ${site}#${link}\n`],
    ["after words", `您家的链接：${site}#${link}`],
    ["after another sign", `单号#123 ${site}#${link}`],
    ["after pairs of another kind", `工单#id=7 ${site}#${link}`],
    ["with its sign escaped", `${site}%23${link}`],
    ["escaped for HTML", `<a href="${site}#${link.replaceAll("&", "&amp;")}">打开</a>`],
    ["before words", `${site}#${link} 请查收`],
    ["before a line of words", `${site}#${link}\n请查收`],
    ["before a line of Latin words", `${site}#${link}\r\nRegards, Q&A desk`],
    ["before a date", `${site}#${link}\n2026-11-24`],
    ["before a Chinese stop", `${site}#${link}。请查收`],
    ["before a Latin stop", `${site}#${link}. Thank you`],
    ["in angle brackets", `<${site}#${link}>`],
    ["in brackets", `链接（${site}#${link}）`],
    ["in Latin brackets", `(${site}#${link})`],
    ["in quotation marks", `“${site}#${link}”`],
    ["as Markdown", `[${site}#${link}](${site}#${link})`],
    ["before another", `${site}#${link}\n${site}#v=1&residency=other`],
    ["before another on its line", `${site}#${link} 或 ${site}#v=1&residency=other`],
  ])("%s", (_, text) => {
    expect(fragmentIn(text)).toBe(link);
  });

  it("though its version has no value", () => {
    expect(fragmentIn(`${site}#v&residency=qingdao`)).toBe("v&residency=qingdao");
    expect(fragmentIn(`${site}#v=&residency=qingdao`)).toBe("v=&residency=qingdao");
  });

  it.each(["\n", "\r\n", " \r\n", "\n> ", "\n\n"])("wherever a mail broke it by %j", (gap) => {
    for (let at = 1; at < link.length; at += 1) {
      expect(fragmentIn(`${site}#${link.slice(0, at)}${gap}${link.slice(at)}\n`), link.slice(0, at)).toBe(link);
    }
  });

  it("with spaces around the signs between its pairs", () => {
    expect(fragmentIn(`${site}#${link.replaceAll("&", " & ")}`)).toBe(link);
  });
});

describe("what stands in a fragment stays there", () => {
  it.each([
    "on=2026-11-20&v=1&residency=qingdao",
    "v=1&name=李 四&residency=qingdao",
    "v=1&name=a#b&residency=qingdao",
    "v=1&source=https://example.org/&residency=qingdao",
    "v=1&situations=",
    "residency=qingdao",
    "v=1&x=%ZZ&residency=qingdao",
  ])("%s", (fragment) => {
    expect(fragmentIn(`${site}#${fragment}`)).toBe(fragment);
    expect(fragmentIn(fragment)).toBe(fragment);
  });
});

describe("no fragment is found", () => {
  it.each(["", "#", site, `${site}#main`, "请看 a=b", "？", "#=1"])("in %j", (text) => {
    expect(fragmentIn(text)).toBeUndefined();
  });

  it("where there is none, and nothing is ever thrown", () => {
    const part = fc.constantFrom("#", "%23", "v=1", "&", "&amp;", "\r\n", " ", "=", "2026-", "a", "。", ">");
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
        const found = fragmentIn(parts.join(""));
        expect(found === undefined || /^[\w.*-]+=/.test(found)).toBe(true);
      }),
    );
  });
});
