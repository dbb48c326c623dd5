"use client";

import { useEffect } from "react";
import { focusField } from "@/components/ui/focus-field";

/** Puts the cursor in the field that the address names after its `#`, once the form shows it. */
export function useFocusLinkedField(loaded: boolean): void {
  useEffect(() => {
    if (loaded && window.location.hash !== "") focusField(window.location.hash.slice(1));
  }, [loaded]);
}
