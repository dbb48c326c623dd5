import { aboutBirth } from "../judging/condition";
import { employed, hasBirth, withinPolicy } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { onBirthToCome } from "../judging/in-force";
import { plan } from "../law/instruments";
import { shandong } from "../law/shandong";
import { qingdao } from "../law/qingdao";

const { paternityDays, paternityWindowDays } = qingdao;

const recentBirth = aboutBirth("recentBirth", (birth, { on }) => {
  const window = paternityWindowDays.at(Math.max(birth.day, on));
  return window !== undefined && on - birth.day <= window;
});

/** Clause 2.4.1: leave for the father around the birth. */
export const paternityLeave = entitlement({
  id: "paternity-leave",
  group: "leave",
  basis: [...plan("2.4.1"), shandong.leave],
  assumptions: () => ["paternity-window"],
  law: { days: paternityDays },
  lawOn: onBirthToCome,
  figures: [paternityWindowDays],
  when: [hasBirth, withinPolicy, employed.father, recentBirth],
  benefits: ({ law }) => [{ kind: "leave", who: "father", days: law.days, bound: "atLeast", per: "birth" }],
});
