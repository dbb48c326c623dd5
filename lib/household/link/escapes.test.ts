import { describe, expect, it } from "vitest";
import { decoded, decodedTimes, withForeignSigns, withoutEscapes } from "./escapes";

describe("escapes of HTML", () => {
  it.each([
    ["&amp;&apos;&colon;&comma;&dash;", "&':,-"],
    ["&equals;&gt;&hyphen;&lowbar;&lsqb;&lt;", "=>-_[<"],
    ["&nbsp;&num;&percnt;&period;&plus;&quest;", " #%.+?"],
    ["&quot;&rsqb;&semi;&sol;", '"];/'],
    ["&AMP;&Num;", "&#"],
    ["&amp;amp;amp;", "&"],
    ["v=1&#38;amp;a=b&#x26;amp;c=d", "v=1&a=b&c=d"],
    ["a&ampb=1", "a&b=1"],
    ["a&amp1", "a&amp1"],
    ["&#38;&#38&#x26;&#X3d;", "&&&="],
    ["&#38a", "&a"],
    ["&#12345678;", "&#12345678;"],
    ["&#0;&#x0;", ""],
    ["&#x10ffff;", "\u{10ffff}"],
    ["&#x110000;&#1114112;", ""],
    ["&foo;&copyright;", "&foo;&copyright;"],
    ["a<wbr>b<wbr/>c<WBR />d", "abcd"],
    ["a<br>b<br/>c<BR />d", "a\nb\nc\nd"],
    ["<b>a</b>", "<b>a</b>"],
  ])("of %j make %j", (text, plain) => {
    expect(withoutEscapes(text)).toBe(plain);
  });
});

describe("escapes of scripts", () => {
  it.each([
    [String.raw`a\u0026b%u003Dc\x3Dd`, "a&b=c=d"],
    [String.raw`\u4f60`, "你"],
    [String.raw`a\nb\rc\td`, "a\nb\nc\nd"],
    [String.raw`https:\/\/x\.y\-z\_\~\:\[\@`, "https://x.y-z_~:[@"],
    [String.raw`a\b\0`, String.raw`a\b\0`],
    [String.raw`\u00`, String.raw`\u00`],
  ])("of %j make %j", (text, plain) => {
    expect(withoutEscapes(text)).toBe(plain);
  });
});

describe("escapes of mail", () => {
  it.each([
    ["v=3D1&a=3Db", "v=1&a=b"],
    ["V=3d1=26a", "V=1&a"],
    ["v=3D1&resi=\r\ndency", "v=1&residency"],
    ["v=3D1&resi= \t\ndency=\rx", "v=1&residencyx"],
    ["v=3D1 =E4=BD=A0", "v=1 你"],
    ["v=1&a=30", "v=1&a=30"],
    ["v=3Dx&a=30", "v=3Dx&a=30"],
  ])("of %j make %j", (text, plain) => {
    expect(withoutEscapes(text)).toBe(plain);
  });
});

describe("percent-encoding", () => {
  it("is undone, and what is broken stands for itself", () => {
    expect(decoded("%41%e4%bd%a0%")).toBe("A你%");
    expect(decoded("%4")).toBe("%4");
    expect(decoded("%ff%41")).toBe("%ff%41");
    expect(decoded("%41-%ff-%42")).toBe("A-%ff-B");
  });

  it("of foreign signs alone is undone, whatever stands about it", () => {
    expect(withForeignSigns("%41%E4%BD%A0%26")).toBe("%41你%26");
    expect(withForeignSigns("a%80")).toBe("a%80");
  });

  it("of a whole is undone so many times, though a line broke an escape", () => {
    expect(decodedTimes("a%2526b", 0)).toBe("a%2526b");
    expect(decodedTimes("a%2526b", 1)).toBe("a%26b");
    expect(decodedTimes("a%2526b", 2)).toBe("a&b");
    expect(decodedTimes("a%\n26b%2\n6c", 1)).toBe("a&b&c");
    expect(decodedTimes("%EF%BC%9D", 1)).toBe("=");
  });
});
