"use client";

import { get, useFormContext } from "react-hook-form";
import { calculatorNow, whenCalculator } from "@/components/answers/calculator-here";
import type { Answers, DatePart, DateText } from "@/lib/household";
import { answerName } from "./answer-name";

/** Puts the parts of a whole date into their boxes. */
interface Spread {
  /** Of a text that comes into a box; false where it is no date, or cannot be read yet, and stays where it is. */
  readonly over: (text: string, into: DatePart) => boolean;
  /** Of what one box holds, as it is left; never over what stands in another box. */
  readonly from: (part: DatePart) => void;
}

/**
 * @param path of the date
 * @param parts its boxes
 */
export function useSpread(path: string, parts: readonly DatePart[]): Spread {
  const { getValues, setValue } = useFormContext<Answers>();

  function fill(found: DateText) {
    for (const part of parts) if (found[part] !== "") setValue(answerName(`${path}.${part}`), found[part]);
  }

  function over(text: string, into: DatePart): boolean {
    const found = calculatorNow()?.dateApart(text);
    if (found) fill(found);
    // Before it can be read it goes into its box, and is spread from there.
    else if (!calculatorNow()) from(into);
    return found !== undefined;
  }

  function from(part: DatePart): void {
    const calculator = calculatorNow();
    if (!calculator) return void whenCalculator().then(() => from(part));
    const typed = get(getValues(), path) as DateText;
    const found = calculator.dateApart(typed[part]);
    if (found && parts.every((other) => other === part || found[other] === "" || typed[other] === "")) fill(found);
  }

  return { over, from };
}
