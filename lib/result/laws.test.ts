import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speakerOf } from "@/components/i18n/speaker";
import { cases, type Case } from "@/lib/entitlements/testing/arbitraries";
import { assess } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { inWords, resultOf, saidOf, toDoOf, type AssessedCase, type Said } from ".";
import { faultsIn } from "./testing/faults";
import { faultsAtFirstSight } from "./testing/first-sight";

const families = fc.sample(cases, 120);

/** As the pages judge it: only the answers count that something waits for. */
const asAsked = ({ household, on }: Case): AssessedCase => ({ ...interview(household, on), given: household, on });

/** As the command line judges it: by all that was given. */
const asGiven = ({ household, on }: Case): AssessedCase => {
  return { assessment: assess(household, on), household, given: household, on };
};

const languages = { zh: inWords(speakerOf("zh", zh)), en: inWords(speakerOf("en", en as typeof zh)) };

describe.each([
  ["asked", asAsked],
  ["given", asGiven],
])("whatever the family, by what it was %s,", (_, judge) => {
  const judged = () => families.map(judge);

  it.each([
    ["what is said", faultsIn],
    ["what stands first", faultsAtFirstSight],
  ])("%s follows from what was judged", (_what, faults) => {
    expect(judged().flatMap((of) => faults(of).map((fault) => [fault, JSON.stringify(of.given), of.on]))).toEqual([]);
  });

  describe.each(Object.entries(languages))("in %s", (_language, words) => {
    const wrongOf = (texts: (of: Said) => readonly string[]) =>
      judged().flatMap((of) =>
        texts(saidOf(resultOf(of), words)).map((text) => [text, JSON.stringify(of.given), of.on]),
      );

    it("all of it can be said: no word missing, no sentence empty", () => {
      const isNone = (text: string) =>
        text.trim() === "" || /\b(?:benefits|conditions|entitlements|result)\.[\w.-]+/.test(text);
      expect(wrongOf((said) => textsIn(said).filter(isNone))).toEqual([]);
    });

    it("what stands first can be said too", () => {
      const texts = judged().flatMap((of) => {
        const result = resultOf(of);
        const steps = toDoOf(result, words).flatMap((errand) => errand.steps);
        const amounts = result.also.flatMap(({ title, figure }) => [title, figure]);
        return [...result.gist, ...amounts, ...steps.flatMap(({ what, when }) => [what, ...when])].map(words);
      });
      expect(texts.filter((text) => text.trim() === "" || /\b(?:result|toDo)\.[\w.-]+/.test(text))).toEqual([]);
    });

    it("nothing among the sums is said to come to zero", () => {
      const isZero = (text: string) => /(?<![\d,.])0(?![\d,.])/.test(text);
      expect(wrongOf(({ sums, beside }) => textsIn([sums, beside.sum]).filter(isZero))).toEqual([]);
    });
  });
});

function textsIn(said: unknown): readonly string[] {
  if (typeof said === "string") return [said];
  return typeof said === "object" && said !== null ? Object.values(said).flatMap(textsIn) : [];
}
