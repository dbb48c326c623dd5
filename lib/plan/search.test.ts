import { describe, expect, it } from "vitest";
import zh from "@/messages/zh.json";
import { initialsOf } from "./initials";
import { searchFor, type Searched } from "./search";

describe("the initials of a name", () => {
  it.each([
    ["育儿假", "yej"],
    ["产假", "cj"],
    ["保育费补助", "byfbz"],
    ["公积金贷款上浮", "gjjdksf"],
    ["重返职场", "cfzc"],
    ["免费接种 HPV 疫苗", "mfjzhpvym"],
    ["孕期、产期", "yqcq"],
  ])("%s is %s", (words, initials) => {
    expect(initialsOf(words)).toBe(initials);
  });

  it("are there for every character of the names", () => {
    for (const { title } of Object.values(zh.entitlements))
      expect(initialsOf(title)).toHaveLength(title.replaceAll(/[\s、，]/g, "").length);
  });
});

describe("a search", () => {
  const all: readonly Searched[] = [
    { id: "child-health", title: "儿童保健", words: "儿童保健 child health checks 产假", initials: "etbj" },
    { id: "maternity-leave", title: "产假", words: "产假 maternity leave 国家规定的产假", initials: "cj" },
  ];
  const found = (query: string) => searchFor(query, all).map(({ id }) => id);

  it.each([
    ["产假", ["maternity-leave", "child-health"]],
    ["Maternity", ["maternity-leave"]],
    ["leave maternity", ["maternity-leave"]],
    ["ＣＪ", ["maternity-leave"]],
    ["etb", ["child-health"]],
    ["health leave", []],
    ["  ", []],
  ])("for “%s” finds %j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});
