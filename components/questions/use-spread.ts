"use client";

import { get, useFormContext } from "react-hook-form";
import { dateApart, type Answers, type DatePart, type DateText } from "@/lib/household";
import { answerName } from "./answer-name";

/** Puts the parts of a whole date into their boxes. */
interface Spread {
  /** Of a text that comes in; false where it is no date, and stays where it is. */
  readonly over: (text: string) => boolean;
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

  function over(text: string): boolean {
    const found = dateApart(text);
    if (found) fill(found);
    return found !== undefined;
  }

  function from(part: DatePart): void {
    const typed = get(getValues(), path) as DateText;
    const found = dateApart(typed[part]);
    if (found && parts.every((other) => other === part || found[other] === "" || typed[other] === "")) fill(found);
  }

  return { over, from };
}
