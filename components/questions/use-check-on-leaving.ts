"use client";

import { useEffect, type FocusEvent } from "react";
import { get, useFormContext } from "react-hook-form";
import { answerName } from "./answer-name";
import type { Answers } from "@/lib/household";

/** A field by itself: a question that holds others, each child its own, is judged by them. */
const single = "fieldset[id]:not(:has(fieldset))";

/**
 * Judges each field as one leaves it, a date as a whole, and with it all fields left before: an answer may turn another
 * one bad. What was kept from before is judged at once. Where nothing was typed yet, as for a child just added, there is
 * nothing to judge: it stands among what is still open.
 */
export function useCheckOnLeaving(): (event: FocusEvent<HTMLFormElement>) => void {
  const { getFieldState, getValues, trigger } = useFormContext<Answers>();
  useEffect(() => void trigger(), [trigger]);
  return ({ currentTarget, relatedTarget, target }) => {
    if (target.closest("fieldset")?.contains(relatedTarget)) return;
    // What was touched the form itself keeps: row by row, also when a child is removed.
    const names = [...currentTarget.querySelectorAll(single)].map(({ id }) => answerName(id));
    const isLeft = (name: (typeof names)[number]) => {
      const { invalid, isTouched } = getFieldState(name);
      return invalid || (isTouched && isTyped(get(getValues(), name)));
    };
    void trigger(names.filter(isLeft));
  };
}

function isTyped(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(isTyped);
  return value !== "" && value !== false && value !== undefined;
}
