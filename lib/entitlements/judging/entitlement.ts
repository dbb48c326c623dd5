import type { AssumptionId, Benefit, Group, Judgement, Status } from "../assessment";
import { allOf } from "./all-of";
import { judgeClaims, type JudgedClaims } from "./judge-claims";
import { basisOf } from "./basis";
import { hasBirth, type Condition } from "./condition";
import type { Facts } from "../facts/facts";
import { answerTo, pathOf, type FieldName } from "../facts/fields";
import type { FieldPath } from "../household";
import { figuresOf, type FiguresOf } from "./in-force";
import type { Citation } from "../law/instruments";
import type { Law, Values } from "../law/figures";
import type { Parameter } from "../law/parameter";
import { addAll } from "../values/union";
import { and, type Outcome } from "./truth";
import type { Rule } from "./rule";

/** A right that can be judged, and what it rests on. */
interface Right<Id extends string> {
  readonly id: Id;
  readonly group: Group;
  /** All that it will ever rest on, as the law stands. */
  readonly basis: readonly Citation[];
  readonly law: readonly Parameter[];
  /** Every figure that it may come to: those of `law`, and those that it looks up by itself. */
  readonly figures: readonly Parameter[];
  /** Set where a district or a department has the last word. */
  readonly decidedBy: "district" | undefined;
  readonly conditions: readonly Pick<Condition, "id" | "reads" | "presumes">[];
  /** Where the right is judged for several persons: the ids of the conditions on each, all of which make one enough. */
  readonly together: readonly (readonly string[])[];
  /** One evaluation yields reasons, status, figures and missing answers: they cannot disagree. */
  readonly judge: (facts: Facts) => Judgement<Id>;
}

/** Makes a right of the rule that a clause lays down. */
export function entitlement<Id extends string, Who = never, Figures extends Law = Law>(
  rule: Rule<Id, Who, Figures>,
): Right<Id> {
  // Taken out once: each rule is of another shape, which V8 would look up anew for every family.
  const { id, group, each, decidedBy, assumptions, benefits } = rule;
  const isAboutBirth = rule.when.includes(hasBirth);
  const basis = basisOf(rule.basis);
  const whole = basis(Infinity);
  const grows = rule.basis.some(({ from }) => from !== undefined);
  const figures = rule.law && figuresOf(rule.law, rule.lawOn);
  const when = figures ? [figures.inForce, ...rule.when] : rule.when;
  const judgeShared = allOf(when);
  return {
    id,
    group,
    basis: whole,
    law: Object.values(rule.law ?? {}),
    figures: [...Object.values(rule.law ?? {}), ...(rule.figures ?? [])],
    decidedBy,
    conditions: [...when, ...(each?.conditions ?? [])],
    together: each?.together ?? [],
    judge: (facts) => {
      const { outcome: shared, reasons: conditions } = judgeShared(facts);
      const claims = each && judgeClaims(each, facts, conditions);
      const overall = claims ? and(shared, claims.outcome) : shared;
      const own = assumptions?.(facts) ?? none;
      const granted = overall.holds ? grant({ benefits, figures, facts, claims }) : nothing;
      return {
        id,
        group,
        status: statusOf(overall, decidedBy),
        conditions,
        benefits: granted.benefits,
        missing: overall.missing,
        refine: granted.refine,
        assumptions: isAboutBirth && facts.displacesABirth ? [...own, "latest-birth-only"] : own,
        basis: grows ? basis(facts.on) : whole,
      };
    },
  };
}

function statusOf({ holds }: Outcome, decidedBy: "district" | undefined): Status {
  if (holds === null) return "unknown";
  if (!holds) return "notEligible";
  return decidedBy ? "referred" : "eligible";
}

const none: readonly AssumptionId[] = [];

interface Granted {
  readonly benefits: readonly Benefit[];
  readonly refine: readonly FieldPath[];
}

const nothing: Granted = { benefits: [], refine: [] };
const service: Granted = { benefits: [{ kind: "service" }], refine: [] };

interface Granting<Who, Figures extends Law> {
  readonly benefits: Rule<string, Who, Figures>["benefits"];
  readonly figures: FiguresOf<Figures> | undefined;
  readonly facts: Facts;
  readonly claims: JudgedClaims<Who> | undefined;
}

function grant<Who, Figures extends Law>({ benefits, figures, facts, claims }: Granting<Who, Figures>): Granted {
  if (!benefits) return service;
  const refine = claims ? [...claims.open] : [];
  const granted = benefits({
    facts,
    law: (figures?.values(facts) ?? noFigures) as Values<Figures>,
    entitled: claims?.entitled ?? [],
    undecided: claims?.undecided ?? [],
    read: <Name extends FieldName>(name: Name) => {
      const value = answerTo(facts.household, name);
      if (value === undefined) addAll(refine, [pathOf(name)]);
      return value;
    },
  });
  return { benefits: granted, refine };
}

const noFigures = {};
