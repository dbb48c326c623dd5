import type { Benefit, ConditionResult, Entitlement, Group, Status } from "./assessment";
import type { Claims } from "./claims";
import type { Condition } from "./condition";
import type { Facts } from "./facts";
import { answerTo, pathOf, type FieldName, type FieldPath } from "./fields";
import { inForce, valuesOn } from "./in-force";
import type { Citation } from "./instruments";
import type { Parameter } from "./law";
import { addAll, and, FAILS, HOLDS, or, unknown, type Outcome } from "./logic";
import type { Law, Rule } from "./rule";

/** A right that can be judged, and what it rests on. */
export interface Right<Id extends string> {
  readonly id: Id;
  readonly group: Group;
  readonly basis: readonly Citation[];
  readonly law: readonly Parameter[];
  readonly conditions: readonly Pick<Condition, "id" | "reads">[];
  /** One evaluation yields reasons, status, figures and missing answers: they cannot disagree. */
  readonly judge: (facts: Facts) => Entitlement<Id>;
}

/** Makes a right of the rule that a clause lays down. */
export function entitlement<Id extends string, Who = never, Figures extends Law = Law>(
  rule: Rule<Id, Who, Figures>,
): Right<Id> {
  const { id, group, basis, each } = rule;
  const when = rule.law ? [inForce(rule.law, rule.lawOn), ...rule.when] : rule.when;
  return {
    id,
    group,
    basis,
    law: Object.values(rule.law ?? {}),
    conditions: [...when, ...(each?.conditions ?? [])],
    judge: (facts) => {
      const conditions: ConditionResult[] = [];
      const shared = allHold(when, { facts, who: undefined }, conditions);
      const claims = each && judgeClaims(each, facts, conditions);
      const overall = claims ? and(shared, claims.outcome) : shared;
      const granted = overall.holds ? grant(rule, facts, claims) : nothing;
      return {
        id,
        group,
        status: statusOf(overall, rule.decidedBy),
        conditions,
        benefits: granted.benefits,
        missing: overall.missing,
        refine: granted.refine,
        assumptions: rule.assumptions?.(facts) ?? [],
        basis,
      };
    },
  };
}

interface Subject<Who> {
  readonly facts: Facts;
  readonly who: Who;
  readonly child?: number | undefined;
}

function allHold<Who>(
  when: readonly Condition<Who>[],
  { facts, who, child }: Subject<Who>,
  reasons: ConditionResult[],
): Outcome {
  let overall = HOLDS;
  for (const { id, judge } of when) {
    const outcome = judge(facts, who);
    const { holds } = outcome;
    reasons.push(child === undefined ? { id, holds } : { id, holds, child });
    overall = and(overall, outcome);
  }
  return overall;
}

interface JudgedClaims<Who> {
  readonly outcome: Outcome;
  readonly entitled: readonly Who[];
  /** What is open about claimants: an answer may add a benefit. */
  readonly open: readonly FieldPath[];
}

/** One claimant is enough. */
function judgeClaims<Who>(claims: Claims<Who>, facts: Facts, reasons: ConditionResult[]): JudgedClaims<Who> {
  const among = claims.among(facts);
  if (!among) return { outcome: unknown([]), entitled: [], open: [] };
  const entitled: Who[] = [];
  const open: FieldPath[] = [];
  let outcome = FAILS;
  for (const who of among) {
    const subject = { facts, who, child: claims.childIndex(who) };
    const claim = allHold(claims.when(who), subject, reasons);
    if (claim.holds) entitled.push(who);
    addAll(open, claim.missing);
    outcome = or(outcome, claim);
  }
  return { outcome, entitled, open };
}

function statusOf({ holds }: Outcome, decidedBy: "district" | undefined): Status {
  if (holds === null) return "unknown";
  if (!holds) return "notEligible";
  return decidedBy ? "referred" : "eligible";
}

interface Granted {
  readonly benefits: readonly Benefit[];
  readonly refine: readonly FieldPath[];
}

const nothing: Granted = { benefits: [], refine: [] };
const service: Granted = { benefits: [{ kind: "service" }], refine: [] };

function grant<Id extends string, Who, Figures extends Law>(
  rule: Rule<Id, Who, Figures>,
  facts: Facts,
  claims: JudgedClaims<Who> | undefined,
): Granted {
  if (!rule.benefits) return service;
  const refine = [...(claims?.open ?? [])];
  const benefits = rule.benefits({
    facts,
    law: valuesOn(rule.law, rule.lawOn, facts),
    entitled: claims?.entitled ?? [],
    read: <Name extends FieldName>(name: Name) => {
      const value = answerTo(facts.household, name);
      if (value === undefined) addAll(refine, [pathOf(name)]);
      return value;
    },
  });
  return { benefits, refine };
}
