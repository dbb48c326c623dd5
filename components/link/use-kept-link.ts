"use client";

import { useEffect, useState } from "react";
import { clearAddress, hasPairs, keptInAddress, putInAddress, wasCleared, type KeptAs } from "./address";

type Kept = { kept: boolean; keep: (kept: boolean) => void };

/**
 * Keeps a link in the address bar for as long as the family wants it there: it follows the answers, comes back after a
 * jump on the page, and goes when the answers go. In WeChat it is kept unasked; on iOS its menu opens the page that was
 * loaded first all the same, so that the words there name copying the link before the menu.
 * @param fragment the link to the case as it now stands
 * @param as how it is kept
 * @param initially whether it is kept without being asked for; one kept before a reload, or left by Back, is anyhow
 */
export function useKeptLink(fragment: string, { as, initially }: { as: KeptAs; initially: boolean }): Kept {
  const [kept, keep] = useState(() => initially || keptInAddress() !== undefined);

  useEffect(() => {
    if (!kept) return;
    const put = () => putInAddress(fragment, as);
    const putBack = () => {
      // Another link, pasted into the address bar, is one to open.
      if (!hasPairs(window.location.hash)) put();
    };
    put();
    window.addEventListener("hashchange", putBack);
    return () => window.removeEventListener("hashchange", putBack);
  }, [kept, fragment, as]);

  useEffect(() => {
    if (!kept) return;
    return () => {
      if (keptInAddress() || wasCleared()) clearAddress();
    };
  }, [kept]);

  return { kept, keep };
}
