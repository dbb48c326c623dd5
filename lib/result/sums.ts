import { notesOn, type Benefit } from "@/lib/entitlements";
import { isAhead } from "./ahead";
import type { AssessedCase } from "./case";
import { isOfEitherParent, listedFigures, ownFigures } from "./own-figures";
import { inMonth, onDay, say, type Phrase } from "./phrase";
import { entitlementOf, type Judged, type RightId } from "./rights";
import { sum, type Shown, type Sum, type Unnamed } from "./sum";
import { togetherOf } from "./together";
import { toldFigureOf } from "./told-figure";

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

/** Leads with what the card leads with. */
function leading({ id, benefits: [first] }: Judged, of: AssessedCase, notes: readonly Phrase[]): Shown {
  const figure = first && toldFigureOf(id, first);
  return { figure: figure ?? say("result.sum.none"), notes };
}

/** Of one child, its subsidy; of several, what they have together, and beside it what each has. */
function childcare(of: AssessedCase): Unnamed {
  const { remaining } = of.assessment.totals;
  return sum("childcare-subsidy", of, (entitlement) => {
    const inAll = say("result.sum.remaining", { remaining });
    const figure = togetherOf(entitlement, of);
    if (figure) return { figure, notes: [...entitlement.benefits.flatMap((one) => childsShare(one, of)), inAll] };
    const starts = entitlement.benefits.flatMap((one) => startOf(one, of.on) ?? []);
    return leading(entitlement, of, [
      ...starts.map((month) => say("result.sum.later", { month: inMonth(month) })),
      inAll,
    ]);
  });
}

function childsShare(benefit: Benefit, of: AssessedCase): readonly Phrase[] {
  const month = startOf(benefit, of.on);
  return ownFigures("childcare-subsidy", [benefit], of).map((own) =>
    month === undefined ? own : say("result.sum.ownLater", { own, month: inMonth(month) }),
  );
}

/** The month in which money begins, if that is still to come. */
function startOf(benefit: Benefit, on: string): string | undefined {
  return benefit.kind === "cash" && isAhead(benefit.from, on) ? benefit.from : undefined;
}

function delivery(of: AssessedCase): Unnamed {
  return sum("delivery-subsidy", of, (entitlement) => leading(entitlement, of, [say("result.sum.once")]));
}

const leaves = ["maternity-leave", "paternity-leave", "childcare-leave", "elder-nursing-leave"] as const;

/** The first leave the family has is the figure; the others are told beside it. */
function leave(of: AssessedCase): Unnamed {
  const granted = leaves.filter((id) => entitlementOf(of.assessment, id).status === "eligible");
  const undecided = leaves.find((id) => entitlementOf(of.assessment, id).status === "unknown");
  const id = granted[0] ?? undecided ?? leaves[0];
  return sum(id, of, () => ({
    figure: leavePhrase(id, of),
    notes: granted.slice(1).map((other) => leavePhrase(other, of)),
  }));
}

/** Of a leave that either parent may have, each parent's own. */
function leavePhrase(id: RightId, of: AssessedCase): Phrase {
  const { benefits } = entitlementOf(of.assessment, id);
  const leave = say(`result.leave.${id}`);
  const days = listedFigures(id, benefits, of);
  const [first] = benefits;
  if (isOfEitherParent(id) || first?.kind !== "leave") return say("result.sum.leaveOf", { leave, days });
  return say("result.sum.leave", { leave, days, bound: first.bound });
}

function homes(of: AssessedCase): Unnamed {
  const row = sum("home-purchase-quota", of, (entitlement) => {
    const notes = entitlement.benefits.flatMap((quota) =>
      quota.kind === "quota" && quota.owned !== undefined
        ? [say("result.sum.homes", { limit: quota.limit, owned: quota.owned, bound: quota.bound })]
        : [],
    );
    return leading(entitlement, of, notes);
  });
  if (entitlementOf(of.assessment, row.id).status !== "eligible") return row;
  return { ...row, notes: [...row.notes, ...limitsEnded(of)] };
}

/** The figure is what the draft would give; it is told beside it that the city has ended its limits since. */
function limitsEnded({ on }: AssessedCase): readonly Phrase[] {
  return notesOn("home-purchase-quota", on).map(({ from }) => say("result.sum.limitsEnded", { from: onDay(from) }));
}

function loan(of: AssessedCase): Unnamed {
  return sum("provident-fund-loan", of, (entitlement) => {
    const notes = entitlement.benefits.flatMap((loan) => {
      if (loan.kind !== "loan" || loan.uplifted === undefined || loan.extra === 0) return [];
      const { uplifted, available, bound } = loan;
      return [say("result.sum.loan", { uplifted, available, bound })];
    });
    return leading(entitlement, of, notes);
  });
}
