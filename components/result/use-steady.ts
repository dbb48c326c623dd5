"use client";

import { useState, type FocusEvent } from "react";

const isTyped = (target: EventTarget | null) => target instanceof Element && target.closest("form") !== null;

/** What waits until one has left the form one types in: half a date is no mistake yet. */
export function useSteady<Value extends object>(now: Value) {
  const [shown, setShown] = useState(now);
  const [typing, setTyping] = useState(false);
  if (!typing && shown !== now) setShown(now);
  const watch = {
    onFocus: ({ target }: FocusEvent) => setTyping(isTyped(target)),
    onBlur: ({ relatedTarget }: FocusEvent) => setTyping(isTyped(relatedTarget)),
  };
  return { shown, watch };
}
