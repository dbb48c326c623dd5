"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { PageTitle } from "./page-title";
import { useCameByLink } from "./use-came-by-link";

/** A page's title that takes focus when the page was come to without a page load, unless the link led to a field. */
export function ArrivalTitle({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  const cameByLink = useCameByLink();
  useEffect(() => {
    if (cameByLink && window.location.hash === "") title.current?.focus();
  }, [cameByLink]);
  return <PageTitle ref={title}>{children}</PageTitle>;
}
