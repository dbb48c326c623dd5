import type { Benefit, Cash, EntitlementId, Leave, Loan, Quota } from "@/lib/entitlements";
import type { AssessedCase } from "./case";
import { figureOf } from "./figures";
import { inMonth, say, type Phrase } from "./phrase";
import { entitlementOf, sum, type Sum, type Unnamed } from "./sum";

/** The five sums: monthly money, money once, leave, homes, loan. */
export function sumsOf(of: AssessedCase): readonly Sum[] {
  return [
    { name: say("result.sum.name.childcare-subsidy"), ...childcare(of) },
    { name: say("result.sum.name.delivery-subsidy"), ...delivery(of) },
    { name: say("result.sum.name.leave"), ...leave(of) },
    { name: say("result.sum.name.home-purchase-quota"), ...homes(of) },
    { name: say("result.sum.name.provident-fund-loan"), ...loan(of) },
  ];
}

function childcare(of: AssessedCase): Unnamed {
  const { perMonth, remaining } = of.assessment.totals;
  return sum("childcare-subsidy", of, (benefits) => {
    const starts = benefits.filter(isCash).flatMap(({ from }) => (from && from > of.on.slice(0, 7) ? [from] : []));
    const start = starts.sort()[0];
    const beside = (key: string) => (start ? [say(key, { month: inMonth(start) })] : []);
    if (perMonth === 0) return { figure: say("result.sum.inAll", { remaining }), notes: beside("result.sum.later") };
    const figure = say("benefits.figure.cash.month", { bound: "exact", amount: perMonth });
    return { figure, notes: [say("result.sum.remaining", { remaining }), ...beside("result.sum.another")] };
  });
}

function delivery(of: AssessedCase): Unnamed {
  return sum("delivery-subsidy", of, () => ({
    figure: say("benefits.figure.cash.once", { bound: "atLeast", amount: of.assessment.totals.once }),
    notes: [say("result.sum.once")],
  }));
}

const leaves = ["maternity-leave", "paternity-leave", "childcare-leave", "elder-nursing-leave"] as const;

/** The first leave the family has is the figure; the others are told beside it. */
function leave(of: AssessedCase): Unnamed {
  const granted = leaves.filter((id) => entitlementOf(of.assessment, id).status === "eligible");
  const first = granted[0];
  const undecided = leaves.find((id) => entitlementOf(of.assessment, id).status === "unknown");
  const id = first ?? undecided ?? leaves[0];
  return sum(id, of, (benefits) => ({
    figure: leavePhrase("result.sum.leave", id, benefits),
    notes: granted.slice(1).map((other) => otherLeave(other, of)),
  }));
}

function otherLeave(id: (typeof leaves)[number], { assessment }: AssessedCase): Phrase {
  const { benefits } = entitlementOf(assessment, id);
  const both = benefits.length > 1 ? "result.sum.leaveEach" : "result.sum.leave";
  return leavePhrase(both, id, benefits);
}

function leavePhrase(key: string, id: EntitlementId, benefits: readonly Benefit[]): Phrase {
  const leave = say(`result.leave.${id}`);
  const first = benefits.find((benefit): benefit is Leave => benefit.kind === "leave");
  return first ? say(key, { leave, days: figureOf(first), bound: first.bound }) : leave;
}

function homes(of: AssessedCase): Unnamed {
  return sum("home-purchase-quota", of, (benefits) => {
    const [quota] = benefits.filter((benefit): benefit is Quota => benefit.kind === "quota");
    if (!quota) return undefined;
    const { limit, owned, remaining, bound } = quota;
    return {
      figure: say("benefits.figure.quota.limit", { limit, bound }),
      notes: remaining === undefined ? [] : [say("result.sum.homes", { owned, remaining })],
    };
  });
}

function loan(of: AssessedCase): Unnamed {
  return sum("provident-fund-loan", of, (benefits) => {
    const [found] = benefits.filter((benefit): benefit is Loan => benefit.kind === "loan");
    if (!found) return undefined;
    const { uplifted, available, bound } = found;
    const notes = uplifted === undefined ? [] : [say("result.sum.loan", { uplifted, available, bound })];
    return { figure: figureOf(found), notes };
  });
}

function isCash(benefit: Benefit): benefit is Cash {
  return benefit.kind === "cash";
}
