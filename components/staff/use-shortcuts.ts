"use client";

import { useEffect } from "react";
import { shortcutIn } from "@/components/ui/shortcut";

/** Lets shortcuts press the buttons that name them, wherever the cursor is; behind a dialog none does. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutIn(event);
      if (!shortcut || document.querySelector("dialog[open]")) return;
      const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${shortcut}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
