"use client";

import { useEffect } from "react";

/**
 * Carries out what was pressed before the scripts came: sends the form off again.
 * @param id the form's
 * @param ready once the form holds what was typed early
 */
export function useEarlySubmit(id: string, ready: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (!ready || dataset["sent"] !== id) return;
    delete dataset["sent"];
    const form = document.getElementById(id);
    // `requestSubmit` does the same, but Safari has it from 16 on.
    form?.querySelector<HTMLElement>("[type=submit]")?.click();
  }, [id, ready]);
}
