import type { Service } from "../../assessment";
import type { ChildFacts } from "../../facts/facts";
import { benefitsFor } from "../../judging/benefits-for";
import { perChild } from "../../judging/claims";
import { aboutChild } from "../../judging/condition";
import { entitlement } from "../../judging/entitlement";
import { childBorn, hasChild } from "../../judging/shared-conditions";
import { instruments } from "../../law/instruments";
import { toCivilMonth, toMonth, type Month } from "../../values/dates";

const instrument = "national-free-preschool";
const SEPTEMBER = 8;

const first = toMonth(instruments[instrument].date);

const freeYear = aboutChild("freeYear", (child) => startOf(child) >= first);
const freeYearAhead = aboutChild("freeYearAhead", (child, { onMonth }) => endOf(child) >= onMonth);

/** No fee for care and education in the last year of kindergarten (国办发〔2025〕27号), from the autumn term of 2025. */
export const freeKindergartenYear = entitlement({
  id: "free-kindergarten-year",
  group: "education",
  basis: [{ instrument, clause: "国办发〔2025〕27号" }],
  when: [hasChild],
  each: perChild(childBorn, freeYear, freeYearAhead),
  benefits: ({ entitled }) =>
    benefitsFor(entitled, (child): Service => {
      const [from, until] = [startOf(child), endOf(child)].map(toCivilMonth);
      return { kind: "service", child: child.index, ...(from && { from }), ...(until && { until }) };
    }),
});

/** September before the school year of the sixth birthday; a birth from September on is of the next school year. */
function startOf({ birthMonth }: ChildFacts): Month {
  const year = Math.floor(birthMonth / 12);
  const late = birthMonth % 12 >= SEPTEMBER ? 1 : 0;
  return (year + 5 + late) * 12 + SEPTEMBER;
}

/** The August after. */
function endOf(child: ChildFacts): Month {
  return startOf(child) + 11;
}
