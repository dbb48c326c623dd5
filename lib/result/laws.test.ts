import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speakerOf } from "@/components/i18n/speaker";
import { cases, type Case } from "@/lib/entitlements/testing/arbitraries";
import { assess } from "@/lib/entitlements";
import { interview } from "@/lib/household";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { inWords, resultOf, saidOf, type AssessedCase } from ".";
import { faultsIn } from "./testing/faults";

const RUNS = { numRuns: 120 };

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
])("whatever the family, by what it was %s,", (_, judged) => {
  it("what is said follows from what was judged", () => {
    const property = fc.property(cases, (family) => {
      expect(faultsIn(judged(family))).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it.each(Object.entries(languages))(
    "all of it can be said in %s: no word missing, no sentence empty",
    (_language, words) => {
      const property = fc.property(cases, (family) => {
        const texts = textsIn(saidOf(resultOf(judged(family)), words));
        expect(
          texts.filter(
            (text) => text.trim() === "" || /\b(?:benefits|conditions|entitlements|result)\.[\w.-]+/.test(text),
          ),
        ).toEqual([]);
      });
      fc.assert(property, RUNS);
    },
  );

  it.each(Object.entries(languages))("nothing among the sums is said to come to zero in %s", (_language, words) => {
    const property = fc.property(cases, (family) => {
      const { sums, beside } = saidOf(resultOf(judged(family)), words);
      expect(textsIn([sums, beside.sum]).filter((text) => /(?<![\d,.])0(?![\d,.])/.test(text))).toEqual([]);
    });
    fc.assert(property, RUNS);
  });
});

function textsIn(said: unknown): readonly string[] {
  if (typeof said === "string") return [said];
  return typeof said === "object" && said !== null ? Object.values(said).flatMap(textsIn) : [];
}
