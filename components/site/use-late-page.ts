"use client";

import { usePathname } from "next/navigation";
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { arrive, readUnderWay, setOut, subscribeToUnderWay, type UnderWay } from "@/components/i18n/under-way";

/** Milliseconds after which a press that shows nothing is taken for one that was not heard. */
const PATIENCE = 8000;

const none = () => undefined;

/** The page that was asked for and is not there after some seconds, or was asked for again; nothing while nobody waits. */
export function useLatePage(): { page: UnderWay; isLate: boolean } | undefined {
  const here = usePathname();
  const page = useSyncExternalStore(subscribeToUnderWay, readUnderWay, none);
  const [late, setLate] = useState<UnderWay>();

  // Before the page that came sends on to another, as a step does that has nothing to ask.
  useLayoutEffect(arrive, [here]);

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest("a");
      // A press that was taken from the browser leads on within this page.
      if (link && event.defaultPrevented && link.origin === window.location.origin) setOut(link.href);
    };
    window.addEventListener("click", follow);
    return () => window.removeEventListener("click", follow);
  }, []);

  useEffect(() => {
    if (!page) return;
    const timer = setTimeout(() => setLate(page), PATIENCE);
    return () => clearTimeout(timer);
  }, [page]);

  const isLate = page !== undefined && late === page;
  return page && (isLate || page.again > 0) ? { page, isLate } : undefined;
}
