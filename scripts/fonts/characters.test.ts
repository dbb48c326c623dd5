import { beforeAll, describe, expect, it } from "vitest";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { neededCharacters } from "./characters.mjs";
import { charactersIn, cutFont, fontFile } from "./cut-font.mjs";

type Words = { readonly [key: string]: string | Words };

const messages = (words: Words): readonly string[] =>
  Object.values(words).flatMap((value) => (typeof value === "string" ? [value] : messages(value)));

beforeAll(cutFont);

describe("the font of the paper", () => {
  const missing = (text: string) => {
    const held = new Set(charactersIn(fontFile));
    return [...text].filter((character) => !held.has(character));
  };

  it.each(Object.entries({ zh, en }))(
    "has every character of the words in %s, but for pages that never go on paper",
    (_, words) => {
      expect(missing(messages({ ...words, plan: "" }).join(""))).toEqual([]);
    },
  );

  it("has what days, figures, lists and Chinese punctuation bring along", () => {
    expect(missing("2026年10月1日 October 1, 2026 1,234.5 20% -8 ，。（）；：！？“”‘’、《》〔〕·— １Ａ（）")).toEqual(
      [],
    );
    expect(missing(neededCharacters())).toEqual([]);
  });
});
