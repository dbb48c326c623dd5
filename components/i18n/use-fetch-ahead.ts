"use client";

import { useEffect } from "react";
import { whenIdle } from "@/components/ui/when-idle";
import { useRouter } from "./navigation";

/**
 * Fetches ahead, once the page rests, what a press will most likely ask for: it opens even if the network has gone by then.
 * @param href that page; nothing while it is not known
 */
export function useFetchAhead(href: string | undefined): void {
  const router = useRouter();
  useEffect(() => (href === undefined ? undefined : whenIdle(() => router.prefetch(href))), [href, router]);
}
