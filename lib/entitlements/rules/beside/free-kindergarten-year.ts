import type { Service } from "../../assessment";
import { isBorn, type ChildFacts } from "../../facts/facts";
import { benefitsFor } from "../../judging/benefits-for";
import { perChild } from "../../judging/claims";
import { aboutChild } from "../../judging/condition";
import { entitlement } from "../../judging/entitlement";
import { hasChild } from "../../judging/shared-conditions";
import { beside } from "../../law/beside";
import { sourcesOf } from "../../law/sources";
import { toCivilMonth, type Month } from "../../values/dates";

const SEPTEMBER = 8;

const { lastKindergartenYearFee: fee } = beside;

/** A child is born, and its year still to come or under way. */
const freeYear = aboutChild("freeYear", (child, { onMonth }) => {
  const start = startOf(child);
  return isBorn(child) && start >= fee.firstMonth && endOf(start) >= onMonth;
});

/** No fee for care and education in the last year of kindergarten (国办发〔2025〕27号), from the autumn term of 2025. */
export const freeKindergartenYear = entitlement({
  id: "free-kindergarten-year",
  group: "education",
  basis: sourcesOf(fee),
  law: { fee },
  when: [hasChild],
  each: perChild(freeYear),
  benefits: ({ entitled }) =>
    benefitsFor(entitled, (child): Service => {
      const start = startOf(child);
      return { kind: "service", child: child.index, from: toCivilMonth(start), until: toCivilMonth(endOf(start)) };
    }),
});

/** September before the school year of the sixth birthday; a birth from September on is of the next school year. */
function startOf({ birthMonth }: ChildFacts): Month {
  const year = Math.floor(birthMonth / 12);
  const late = birthMonth % 12 >= SEPTEMBER ? 1 : 0;
  return (year + 5 + late) * 12 + SEPTEMBER;
}

/** The August after. */
function endOf(start: Month): Month {
  return start + 11;
}
