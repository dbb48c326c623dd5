import fc from "fast-check";
import { expect, it } from "vitest";
import { assess, toDate, toDay, type Assessment, type Household } from "@/lib/entitlements";
import { ELDEST_LISTED, MOST_CHILDREN } from "./bounds";

const on = "2026-11-23";

/** What a family has by the plan, and beside it but for the deduction that each child at school brings. */
function told({ entitlements, beside, totals }: Assessment) {
  const rights = [...entitlements, ...beside].filter(({ id }) => id !== "education-tax-deduction");
  // Which child of the list it is for is different where the list is.
  const benefits = (all: readonly object[]) => all.map((benefit) => ({ ...benefit, child: undefined }));
  return { totals, rights: rights.map((right) => [right.id, right.status, benefits(right.benefits)]) };
}

it("of more than ten children, a year or more apart, the three eldest and the seven youngest tell all but their schooling", () => {
  const gaps = fc.array(fc.integer({ min: 365, max: 900 }), { minLength: MOST_CHILDREN, maxLength: 14 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: -250, max: 3000 }), (apart, age) => {
      let day = toDay(on) - age;
      const births = [day, ...apart.map((gap) => (day -= gap))].reverse().map((of) => ({ birthDate: toDate(of) }));
      const family = (children: Household["children"] = []): Household => ({
        ...{ residency: "qingdao", withinPolicy: true, children, tax: { marginalRate: 0.1 } },
        ...{ mother: { employed: true }, father: { employed: true } },
      });
      const listed = [...births.slice(0, ELDEST_LISTED), ...births.slice(ELDEST_LISTED - MOST_CHILDREN)];
      expect(listed).toHaveLength(MOST_CHILDREN);
      expect(told(assess(family(listed), on))).toEqual(told(assess(family(births), on)));
    }),
  );
});
