"use client";

import { useEffect, useRef } from "react";
import { focusField, focusHeading } from "@/components/ui/focus-field";

interface Form {
  /** Whether it shows the visitor's own answers already. */
  readonly loaded: boolean;
  /** The field that the address named when the form was drawn: a page that was just come to is ahead of its address. */
  readonly called: string;
  /** Whether somebody sent the visitor for the answer that the address names. */
  readonly isSent: () => boolean;
}

/**
 * Leads to the field that the address names after its `#`, once the form shows it: who was sent for its answer finds the
 * cursor in it. Who goes back reads first: the cursor in a field would open a phone's keyboard over the question.
 */
export function useFocusLinkedField({ loaded, called, isSent }: Form): void {
  const isLed = useRef(false);
  useEffect(() => {
    if (!loaded || isLed.current || called !== window.location.hash.slice(1)) return;
    isLed.current = true;
    if (called === "") return;
    if (isSent()) focusField(called);
    else focusHeading(called);
  }, [loaded, called, isSent]);
}
