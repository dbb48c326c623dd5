import type { Condition } from "../judging/condition";
import { employed, hasBirth } from "../judging/shared-conditions";
import { toDate, toDay, type Day } from "../values/dates";
import { entitlement } from "../judging/entitlement";
import { answer, unanswered, type Birth, type Facts } from "../facts/facts";
import { onBirthToCome } from "../judging/in-force";
import { plan } from "../law/instruments";
import { shandong } from "../law/shandong";
import type { Parameter } from "../law/parameter";
import { FAILS, known, unknown } from "../judging/truth";
import { national } from "../law/national";
import { qingdao } from "../law/qingdao";

interface LeaveDays {
  readonly least: number;
  readonly most: number;
}

const decisive = ["children", "withinPolicy", "delivery.difficult"] as const;

const notOver: Condition = {
  id: "notOver",
  reads: decisive,
  presumes: [hasBirth.id],
  judge: (facts) => {
    const { birth } = facts;
    if (!birth) return facts.children ? FAILS : unknown(unanswered(facts, decisive));
    const first = startOf(birth, facts);
    const { least, most } = leaveDays(birth, facts);
    if (first + least - 1 >= facts.on) return known(true);
    if (first + most - 1 < facts.on) return known(false);
    return unknown(unanswered(facts, decisive));
  },
};

/** Clause 2.4.1 and article 7 of the national rules, which hold for births outside policy too: the mother's leave. */
export const maternityLeave = entitlement({
  id: "maternity-leave",
  group: "leave",
  basis: [...plan("2.4.1"), { instrument: "national-maternity", clause: "7" }, shandong.leave],
  law: { days: national.maternityDays },
  lawOn: onBirthToCome,
  figures: [
    qingdao.maternityExtensionDays,
    national.difficultDeliveryDays,
    national.furtherInfantDays,
    national.daysBeforeBirth,
  ],
  when: [hasBirth, employed.mother, notOver],
  benefits: ({ facts, read }) => {
    if (!facts.birth) return [];
    read("withinPolicy");
    read("delivery.difficult");
    const from = startOf(facts.birth, facts);
    const { least, most } = leaveDays(facts.birth, facts);
    return [
      {
        kind: "leave",
        who: "mother",
        days: least,
        bound: least === most ? "exact" : "atLeast",
        per: "birth",
        from: toDate(from),
        until: toDate(from + least - 1),
      },
    ];
  },
});

/** Days with every open part left out, and with every open part granted. */
function leaveDays(birth: Birth, facts: Facts): LeaveDays {
  const day = Math.max(birth.day, facts.on);
  const inForce = (parameter: Parameter): number => parameter.at(day) ?? 0;
  const certain = inForce(national.maternityDays) + inForce(national.furtherInfantDays) * (birth.infants - 1);
  const parts = [
    { granted: answer(facts, "withinPolicy"), days: inForce(qingdao.maternityExtensionDays) },
    { granted: answer(facts, "delivery.difficult"), days: inForce(national.difficultDeliveryDays) },
  ];
  return parts.reduce(
    ({ least, most }, { granted, days }) => ({
      least: least + (granted === true ? days : 0),
      most: most + (granted === false ? 0 : days),
    }),
    { least: certain, most: certain },
  );
}

function startOf(birth: Birth, { household }: Facts): Day {
  const start = household.mother?.leaveStart;
  return start ? toDay(start) : birth.day;
}
