"use client";

import { startTransition, useCallback, useEffect, useState } from "react";
import { fetched, NotFetched, type WhyMissing } from "./fetched";

/** A part of the program that is fetched: on its way, here, or not to be had, and why. */
export type Loading<Part> =
  | { readonly part?: undefined; readonly why?: undefined }
  | { readonly part: Part; readonly why?: undefined }
  | { readonly part?: undefined; readonly why: WhyMissing };

/**
 * A part of the program that is fetched once it is needed, and can be asked for again where it did not arrive: it is, too,
 * once there is a network again.
 * @param load fetches it; the same function at every call; `undefined` as long as it is not needed
 */
export function useLoading<Part extends object>(
  load: (() => Promise<Part>) | undefined,
): [Loading<Part>, retry: () => void] {
  const [loading, setLoading] = useState<Loading<Part>>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!load) return;
    let wanted = true;
    fetched(load).then(
      // Drawn a little at a time, between what the reader does.
      (part) => wanted && startTransition(() => setLoading({ part })),
      (error: unknown) => wanted && setLoading({ why: error instanceof NotFetched ? error.why : "gone" }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const isMissing = loading.why !== undefined;
  useEffect(() => {
    if (!isMissing) return;
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [isMissing, retry]);
  return [loading, retry];
}

/**
 * A part of the program that is fetched once it is needed.
 * @param load fetches it; the same function at every call
 * @returns nothing while it is under way, and where it cannot be had: have another way ready
 */
export function useLoaded<Part extends object>(load: () => Promise<Part>): Part | undefined {
  return useLoading(load)[0].part;
}
