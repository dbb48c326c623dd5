import type { Leave } from "../assessment";
import { perParent } from "../judging/claims";
import { childUnderThree, employed, withinPolicy } from "../judging/shared-conditions";
import { toDate } from "../values/dates";
import { entitlement } from "../judging/entitlement";
import { isBorn, type Facts } from "../facts/facts";
import { onBirthToCome } from "../judging/in-force";
import { plan } from "../law/instruments";
import { shandong } from "../law/shandong";
import { qingdao } from "../law/qingdao";

/** Clause 2.4.1: leave for each parent, a year, until the youngest child is three. */
export const childcareLeave = entitlement({
  id: "childcare-leave",
  group: "leave",
  basis: [...plan("2.4.1"), shandong.leave],
  assumptions: () => ["childcare-leave-not-stacked"],
  law: { days: qingdao.childcareLeaveDays },
  lawOn: onBirthToCome,
  when: [childUnderThree, withinPolicy],
  each: perParent({ mother: [employed.mother], father: [employed.father] }),
  benefits: ({ facts, law, entitled }) => {
    const period = periodOf(facts);
    return entitled.map((who): Leave => ({
      kind: "leave",
      who,
      days: law.days,
      bound: "atLeast",
      per: "year",
      ...period,
    }));
  },
});

/** To the day before the youngest's third birthday; from the first birth if none is born yet. */
function periodOf({ children = [] }: Facts): Pick<Leave, "from" | "until"> {
  const young = children.filter(({ age }) => age < 3);
  const [eldest, youngest] = [young[0], young.at(-1)];
  if (!eldest || !youngest) return {};
  const until = toDate(youngest.thirdBirthday - 1);
  return isBorn(eldest) ? { until } : { from: eldest.birthDate, until };
}
