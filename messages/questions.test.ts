import { describe, expect, it } from "vitest";
import { errorCodes, questions, steps, type Question } from "@/lib/household";
import { optionsOf } from "./built-keys";
import en from "./en.json";
import zh from "./zh.json";

type Words = { readonly [key: string]: string | Words };

const keysOf = (question: Question) => {
  const options = [...optionsOf(question)].sort();
  return options.length > 0 ? { label: true, short: true, options } : { label: true, short: true };
};

describe.each([
  ["zh", zh],
  ["en", en],
])("in %s", (_, messages) => {
  const words: Words = messages.questions;

  it.each(questions.map((question) => [question.words, question] as const))("%s has all its words", (key, question) => {
    const { label, short, options } = words[key] as { label: string; short: string; options?: Words };
    const found = { label: label !== "", short: short !== "" };
    expect(options ? { ...found, options: Object.keys(options) } : found).toEqual(keysOf(question));
  });

  it("no words stand for a question that is not asked", () => {
    expect(Object.keys(words)).toEqual(questions.map((question) => question.words).sort());
  });

  it("the circumstances that not every family knows by name are explained", () => {
    const { hints } = messages.questions.situations;
    for (const of of ["school-age-girl", "housing-guarantee", "financial-hardship"]) expect(hints).toHaveProperty(of);
  });

  it("every error and every step has its words", () => {
    expect(Object.keys(messages.errors.any)).toEqual([...errorCodes].sort());
    expect(Object.keys(messages.steps)).toEqual([...steps].sort());
  });

  it("no kind of field has words for an error that does not exist", () => {
    const codes = Object.values(messages.errors).flatMap((kind) => Object.keys(kind));
    expect(codes.filter((code) => !errorCodes.some((known) => known === code))).toEqual([]);
  });
});
