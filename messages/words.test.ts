import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { builtKeys, derivedTrees, optionalKeys } from "./built-keys";
import en from "./en.json";
import { mentionsBelow } from "./used-keys";
import zh from "./zh.json";

type Words = { [key: string]: string | Words };

const flat = (words: Words, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );

const languages = { zh: new Map(flat(zh)), en: new Map(flat(en)) };
const keys = [...languages.zh.keys()];

/** Everything in a message, its branches and tags opened up. */
const parts = (elements: MessageFormatElement[]): MessageFormatElement[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...parts(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => parts(value))];
  });

const partsOf = (message: string) => parts(parse(message));
const valuesOf = (message: string) =>
  [
    ...new Set(partsOf(message).flatMap((part) => ("value" in part && part.type !== TYPE.literal ? [part.value] : []))),
  ].sort();
const literalsOf = (message: string) =>
  partsOf(message).flatMap((part) => (part.type === TYPE.literal ? [part.value] : []));

const { named, texts, shapes } = mentionsBelow("app", "components", "lib");
const whole = new Set([...named, ...texts, ...builtKeys, ...optionalKeys]);
const ends = named.filter((name) => name.startsWith("*.")).map((name) => name.slice(1));
const patterns = [...new Set(shapes)].map((shape) => new RegExp(`^${shape.split("*").map(escaped).join("[^.]+")}$`));

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

const isDerived = (key: string) => derivedTrees.some((tree) => key.startsWith(`${tree}.`));
const isUsed = (key: string) =>
  whole.has(key) ||
  (!isDerived(key) && (ends.some((end) => key.endsWith(end)) || patterns.some((pattern) => pattern.test(key))));

describe("the words", () => {
  it("say the same things in every language", () => {
    expect([...languages.en.keys()]).toEqual(keys);
  });

  it("take the same values in every language", () => {
    const differing = keys.filter(
      (key) => valuesOf(languages.zh.get(key) ?? "").join() !== valuesOf(languages.en.get(key) ?? "").join(),
    );
    expect(differing).toEqual([]);
  });

  it("are all used", () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it("are there for every key in use", () => {
    expect(named.filter((key) => !key.startsWith("*.") && !languages.zh.has(key))).toEqual([]);
  });

  it("are there for every key that a catalogue yields", () => {
    expect(builtKeys.filter((key) => !languages.zh.has(key))).toEqual([]);
  });
});

describe.each(Object.entries({ zh, en }))("the words in %s", (_, words) => {
  const messages = flat(words);

  it("are sorted by key", () => {
    const sorted = (level: Words): unknown[] =>
      Object.keys(level)
        .sort()
        .map((key) => [key, typeof level[key] === "object" ? sorted(level[key]) : undefined]);
    const asWritten = (level: Words): unknown[] =>
      Object.entries(level).map(([key, value]) => [key, typeof value === "object" ? asWritten(value) : undefined]);
    expect(asWritten(words)).toEqual(sorted(words));
  });

  it("hold no figure: figures come as values", () => {
    expect(messages.filter(([, text]) => literalsOf(text).some((part) => /(?<![A-Z])\p{Nd}/u.test(part)))).toEqual([]);
  });

  it("hold no HTML, only tags named for what they mean", () => {
    expect(messages.filter(([, text]) => /<\/?(?:a|b|br|div|i|li|p|span|strong|ul)\b/i.test(text))).toEqual([]);
  });

  it("are not empty, and free of spaces at the ends", () => {
    expect(messages.filter(([, text]) => text === "" || text !== text.trim())).toEqual([]);
  });
});

interface Beside {
  readonly type: TYPE;
  readonly before: string;
  readonly after: string;
  /** A sum as people say it ends with a character itself: 60万. */
  readonly isSpoken: boolean;
}

/** Characters on either side of a value, `{days, number} 天`, as ["", " "]. */
const besideValues = (elements: MessageFormatElement[]): Beside[] =>
  elements.flatMap((element, at) => {
    if (element.type === TYPE.tag) return besideValues(element.children);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return Object.values(element.options).flatMap(({ value }) => besideValues(value));
    const text = (neighbour?: MessageFormatElement) => (neighbour?.type === TYPE.literal ? neighbour.value : "");
    const [before, after] = [text(elements[at - 1]).slice(-2), text(elements[at + 1]).slice(0, 2)];
    const isSpoken = element.type === TYPE.number && element.style === "spoken";
    return element.type === TYPE.literal ? [] : [{ type: element.type, before, after, isSpoken }];
  });

it("the Chinese words set a space between characters and numbers or Latin letters, and none beside dates", () => {
  const isWrong = ({ type, before, after, isSpoken }: Beside) => {
    if (isSpoken) return /[一-鿿]$/.test(before) || /^ /.test(after);
    if (type === TYPE.number || type === TYPE.pound) return /[一-鿿]$/.test(before) || /^[一-鿿]/.test(after);
    return type === TYPE.date && (/[一-鿿] $/.test(before) || /^ [一-鿿]/.test(after));
  };
  const bad = flat(zh).filter(
    ([, text]) =>
      besideValues(parse(text)).some(isWrong) ||
      literalsOf(text).some((part) => /[一-鿿][A-Za-z]|[A-Za-z][一-鿿]|[一-鿿] [一-鿿]/.test(part)),
  );
  expect(bad).toEqual([]);
});

it("the Chinese words use Chinese punctuation after Chinese characters", () => {
  const bad = flat(zh).filter(([, text]) => literalsOf(text).some((part) => /[一-鿿][,;:?!]/.test(part)));
  expect(bad).toEqual([]);
});
