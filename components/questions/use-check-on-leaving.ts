"use client";

import { useEffect, useRef, type FocusEvent } from "react";
import { useFormContext } from "react-hook-form";
import { answerName } from "./answer-name";
import type { Answers } from "@/lib/household";

/**
 * Judges each field as one leaves it, a date as a whole, and with it all fields left before: an answer may turn another
 * one bad. What was kept from before is judged at once.
 */
export function useCheckOnLeaving(): (event: FocusEvent) => void {
  const { trigger } = useFormContext<Answers>();
  const left = useRef(new Set<string>());
  useEffect(() => void trigger(), [trigger]);
  return ({ target, relatedTarget }) => {
    const field = target.closest("fieldset");
    if (!field || field.contains(relatedTarget)) return;
    left.current.add(field.id);
    void trigger([...left.current].map(answerName));
  };
}
