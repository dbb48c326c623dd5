import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { encodeLink } from "./link";
import { readAnswers } from "./read-answers";
import { readSaved, writeSaved } from "./saved";
import { keepValid } from "./keep-valid";
import { noAnswers } from "./typed";
import { writeAnswers } from "./write-answers";

describe("answers written as if typed", () => {
  it("read back as they were, from the tab's session too", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const typed = writeAnswers(household);
        const { household: again, errors } = keepValid(readAnswers(typed), on);
        expect(errors).toEqual([]);
        expect(encodeLink(again)).toBe(encodeLink(household));
        expect(readSaved(writeSaved(typed))).toEqual(typed);
      }),
      { numRuns: 300 },
    );
  });

  it("are a form with nothing in it where nothing is answered, nor a day known", () => {
    expect(writeAnswers({})).toEqual(noAnswers());
    expect(writeAnswers({ mother: { leaveStart: null } })).toEqual(noAnswers());
    const [child] = writeAnswers({ children: [{ birthDate: "2026-10-01", nursery: { from: null } }] }).children;
    expect(child?.nursery.from).toEqual({ year: "", month: "" });
    expect(writeAnswers({ housing: { price: null } }).housing.price).toEqual({ text: "", unsure: true });
  });

  it("tell not sure from not answered", () => {
    const household = { residency: null, children: null, situations: null, housing: { price: null, homesOwned: 0 } };
    expect(readAnswers(writeAnswers(household))).toEqual(household);
    expect(readAnswers(writeAnswers({}))).toEqual({});
  });
});
