import type { AssumptionId, Benefit, Group } from "../assessment";
import type { Claims } from "./claims";
import type { Condition } from "./condition";
import type { Day } from "../values/dates";
import type { Facts } from "../facts/facts";
import type { FieldName, FieldValue } from "../facts/fields";
import type { DatedCitation } from "../law/instruments";
import type { Law, Values } from "../law/figures";
import type { Parameter } from "../law/parameter";

/** What the figures of a right are worked out from. */
interface Grounds<Who, Figures extends Law> {
  readonly facts: Facts;
  /** The values in force. */
  readonly law: Values<Figures>;
  /** The persons for whom all holds: children by index, the mother before the father. */
  readonly entitled: readonly Who[];
  /** Those for whom it is not known yet. */
  readonly undecided: readonly Who[];
  /** Reads an answer, and notes an unanswered one: it would sharpen the figure. */
  readonly read: <Name extends FieldName>(name: Name) => FieldValue<Name> | undefined;
}

/** A right as the clause puts it: when, for whom, what. */
export interface Rule<Id extends string, Who, Figures extends Law> {
  readonly id: Id;
  readonly group: Group;
  /** Those with a day are cited from that day of assessment on. */
  readonly basis: readonly DatedCitation[];
  /** Set where the plan leaves amount or decision to a district or department. */
  readonly decidedBy?: "district";
  /** Choices made where the plan is silent. */
  readonly assumptions?: (facts: Facts) => readonly AssumptionId[];
  /** Figures that must be in force … */
  readonly law?: Figures;
  /** … on this day, by default that of assessment; `undefined` while the children are unknown. */
  readonly lawOn?: (facts: Facts) => Day | undefined;
  /** Figures that it looks up by itself, month by month or part by part: they need not be in force. */
  readonly figures?: readonly Parameter[];
  /** All must hold. */
  readonly when: readonly Condition[];
  /** Judged for several persons; one is enough. */
  readonly each?: Claims<Who>;
  /** By default, a service. */
  readonly benefits?: (grounds: Grounds<Who, Figures>) => readonly Benefit[];
}
