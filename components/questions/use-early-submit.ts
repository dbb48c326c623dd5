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
    if (form instanceof HTMLFormElement) form.requestSubmit();
  }, [id, ready]);
}
