import type { Condition } from "./condition";
import type { Day } from "../values/dates";
import type { Facts } from "../facts/facts";
import { together, type Law, type Values } from "../law/figures";
import { known, unknown } from "./truth";

type DayOf = (facts: Facts) => Day | undefined;

const today: DayOf = ({ on }) => on;

/** The day of the birth; that of assessment where there is no child. */
export function onBirth({ birth, children, on }: Facts): Day | undefined {
  return children && (birth?.day ?? on);
}

/** The day of assessment, or that of the birth if it is still to come. */
export function onBirthToCome({ birth, children, on }: Facts): Day | undefined {
  return children && Math.max(birth?.day ?? on, on);
}

/** The figures that a rule needs, as they are for one family. */
export interface FiguresOf<Figures extends Law> {
  /** Whether all are in force: a day without a row grants nothing. */
  readonly inForce: Condition;
  /** Their values; `undefined` unless `inForce` holds. */
  readonly values: (facts: Facts) => Values<Figures> | undefined;
}

const dayUnknown = unknown(["children"]);

/** Looks the figures of a rule up on the day that counts for it, by default that of assessment. */
export function figuresOf<Figures extends Law>(law: Figures, lawOn = today): FiguresOf<Figures> {
  const at = together(law);
  return {
    inForce: {
      id: "inForce",
      reads: lawOn === today ? [] : ["children"],
      // A birth before the plan, or none at all, is the family's reason; that no figure was in force then, follows.
      presumes: ["hasBirth", "underPlan"],
      judge: (facts) => {
        const day = lawOn(facts);
        return day === undefined ? dayUnknown : known(at(day) !== undefined);
      },
    },
    values: (facts) => {
      const day = lawOn(facts);
      return day === undefined ? undefined : at(day);
    },
  };
}
