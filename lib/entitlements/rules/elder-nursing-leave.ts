import type { Leave, Parent } from "../assessment";
import { perParent } from "../judging/claims";
import { answered } from "../judging/condition";
import { employed } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";
import { shandong } from "../law/shandong";
import { qingdao } from "../law/qingdao";

const onlyChildField = { mother: "mother.onlyChild", father: "father.onlyChild" } as const;

/** Clause 2.5.1: leave to nurse one's own parent of 60 or over in hospital, a year. */
export const elderNursingLeave = entitlement({
  id: "elder-nursing-leave",
  group: "leave",
  basis: [...plan("2.5.1"), shandong.elderNursing],
  law: { onlyChild: qingdao.elderNursingOnlyChildDays, other: qingdao.elderNursingDays },
  when: [],
  each: perParent({ mother: conditions("mother"), father: conditions("father") }),
  benefits: ({ law, entitled, undecided, read }) => {
    undecided.forEach((who) => read(onlyChildField[who]));
    return entitled.map((who): Leave => {
      const onlyChild = read(onlyChildField[who]);
      const days = onlyChild ? law.onlyChild : law.other;
      const bound = onlyChild === undefined ? "atLeast" : "exact";
      return { kind: "leave", who, days, bound, per: "year" };
    });
  },
});

function conditions(who: Parent) {
  return [employed[who], answered(`${who}ParentInHospital`, `${who}.parentInHospital`, Boolean)];
}
