"use client";

import { usePathname } from "next/navigation";
import { useLayoutEffect } from "react";
import { arrive } from "@/components/i18n/under-way";

/** Notes that a page is there: before it sends on to another, as a step does that has nothing to ask. */
export function NoteArrival() {
  const here = usePathname();
  useLayoutEffect(arrive, [here]);
  return null;
}
