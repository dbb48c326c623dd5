import { describe, expect, it } from "vitest";
import { unwrapped } from "./lines";

const lines = (...all: readonly string[]) => unwrapped(all.join("\n"));

describe("of a fragment in lines, one is surely its own", () => {
  it.each([
    ["that is alone, and has nothing in it", [""], ""],
    ["that is alone", ["v=1&residency=qingdao"], "v=1&residency=qingdao"],
    ["in which a pair begins", ["v=1&resi", "dency=qingdao"], "v=1&residency=qingdao"],
    [
      "that ends a value before a pair",
      ["v=1&residency=qing", "dao&on=2026-11-23"],
      "v=1&residency=qingdao&on=2026-11-23",
    ],
    ["behind which another is", ["v=1&residency=q", "ing", "dao&children="], "v=1&residency=qingdao&children="],
    [
      "whose name is broken by a sign",
      ["v=1&children.0", ".birthDate =2026-01-01"],
      "v=1&children.0.birthDate =2026-01-01",
    ],
    ["with spaces about its signs", ["v=1&residency=qing", "dao & on = 2026"], "v=1&residency=qingdao & on = 2026"],
  ])("%s", (_, all, head) => {
    expect(lines(...all)).toEqual({ head, tail: [] });
  });
});

describe("what stands before a line tells whether it goes on", () => {
  it.each([
    ["a pair that nobody knows, without words", ["v=1&residency=qing", "dao&y=1"], "v=1&residency=qingdao&y=1", []],
    ["words before one that nobody knows", ["v=1&residency=qing", "dao x&y=1"], "v=1&residency=qing", ["dao"]],
    ["words of an earlier pair", ["v=1&a=Q 谢谢&residency=qing", "dao"], "v=1&a=Q 谢谢&residency=qing", ["dao"]],
    ["words up to the last pair", ["v=1&a=谢&residency=qing", "dao"], "v=1&a=谢&residency=qing", ["dao"]],
    ["a name too long to be one", ["v=1&residency=qing", `谢${"x".repeat(3)}=1`], "v=1&residency=qing", []],
    ["a quotation before a pair", ["v=1&residency=qing", '"x"&children='], "v=1&residency=qing", []],
    ["a gap at the end", ["v=1&residency=qing ", "dao"], "v=1&residency=qing ", ["dao"]],
  ])("%s", (_, all, head, tail) => {
    expect(lines(...all)).toEqual({ head, tail });
  });
});

describe("what may go on with its last value, or be words", () => {
  it.each([
    ["a part of a value", ["v=1&residency=qing", "dao"], ["dao"]],
    ["several", ["v=1&residency=q", "ing", "dao"], ["ing", "dao"]],
    ["the beginning of a line of words", ["v=1&residency=qing", "dao 谢谢"], ["dao"]],
    ["nothing of a line of words alone", ["v=1&residency=qingdao", "谢谢"], []],
    ["nothing behind such a line", ["v=1&residency=qingdao", "谢谢", "dao"], []],
    ["a line before words", ["v=1&residency=qing", "dao", "谢谢 x"], ["dao"]],
  ])("%s", (_, all, tail) => {
    expect(lines(...all)).toEqual({ head: all[0], tail });
  });

  it("is nothing where words stand behind the last pair already", () => {
    expect(lines("v=1&residency=qingdao 谢谢", "dao")).toEqual({ head: "v=1&residency=qingdao 谢谢", tail: [] });
    expect(lines("v=1&residency=qingdao 谢谢", "id=7")).toEqual({ head: "v=1&residency=qingdao 谢谢", tail: [] });
  });

  it("but a pair that only a link has goes on with it all the same", () => {
    expect(lines("v=1&residency=qingdao 谢谢", "x&children=")).toEqual({
      head: "v=1&residency=qingdao 谢谢x&children=",
      tail: [],
    });
    expect(lines("v=1&residency=qingdao 谢谢", "x&y=").tail).toEqual([]);
  });
});
