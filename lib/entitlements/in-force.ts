import type { Condition } from "./condition";
import type { Day } from "./dates";
import type { Facts } from "./facts";
import type { Parameter } from "./law";
import { known, unknown } from "./logic";
import type { Law } from "./rule";

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

/** Whether all figures of a rule are in force: a day without a row grants nothing. */
export function inForce(law: Law, lawOn = today): Condition {
  const parameters = Object.values(law);
  return {
    id: "inForce",
    reads: lawOn === today ? [] : ["children"],
    judge: (facts) => {
      const day = lawOn(facts);
      if (day === undefined) return unknown(["children"]);
      return known(parameters.every((parameter: Parameter) => parameter.at(day) !== undefined));
    },
  };
}

/** The figures of a rule for which `inForce` holds. */
export function valuesOn<Figures extends Law>(
  law: Figures | undefined,
  lawOn: DayOf | undefined,
  facts: Facts,
): { readonly [Name in keyof Figures]: number } {
  const day = (lawOn ?? today)(facts) ?? facts.on;
  const values: Record<string, number | undefined> = {};
  for (const name in law) values[name] = law[name]?.at(day);
  return values as { readonly [Name in keyof Figures]: number };
}
