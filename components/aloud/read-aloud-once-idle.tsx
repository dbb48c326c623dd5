"use client";

import { useLoaded } from "@/components/ui/use-loaded";
import { whenIdle } from "@/components/ui/when-idle";

const load = () => new Promise<void>((resolve) => void whenIdle(resolve)).then(() => import("./read-aloud"));

/** Reads a part of the page aloud; few ask for it, so that it comes after all else. */
export function ReadAloudOnceIdle({ of }: { of: string }) {
  const part = useLoaded(load);
  return part && <part.ReadAloud of={of} />;
}
