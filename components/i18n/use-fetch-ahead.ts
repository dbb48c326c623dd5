"use client";

import { useEffect } from "react";
import { useRouter } from "./navigation";

/** How long a page rests before it fetches ahead, where a browser cannot tell that it is idle. */
const REST = 500;

/**
 * Fetches ahead, once the page rests, what a press will most likely ask for: it opens even if the network has gone by then.
 * @param href that page; nothing while it is not known
 */
export function useFetchAhead(href: string | undefined): void {
  const router = useRouter();
  useEffect(() => {
    if (href === undefined) return;
    const fetchAhead = () => router.prefetch(href);
    if (typeof window.requestIdleCallback !== "function") {
      const rest = window.setTimeout(fetchAhead, REST);
      return () => window.clearTimeout(rest);
    }
    const rest = window.requestIdleCallback(fetchAhead);
    return () => window.cancelIdleCallback(rest);
  }, [href, router]);
}
