"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { readUnderWay, subscribeToUnderWay, type UnderWay } from "@/components/i18n/under-way";

/** Milliseconds after which a press that shows nothing is taken for one that was not heard. */
const PATIENCE = 8000;

const none = () => undefined;

/** The page that was asked for and is not there after some seconds, or was asked for again; nothing while nobody waits. */
export function useLatePage(): { page: UnderWay; isLate: boolean } | undefined {
  const page = useSyncExternalStore(subscribeToUnderWay, readUnderWay, none);
  const [late, setLate] = useState<UnderWay>();

  useEffect(() => {
    if (!page) return;
    const timer = setTimeout(() => setLate(page), PATIENCE);
    return () => clearTimeout(timer);
  }, [page]);

  const isLate = page !== undefined && late === page;
  return page && (isLate || page.again > 0) ? { page, isLate } : undefined;
}
