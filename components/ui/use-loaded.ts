"use client";

import { useCallback, useEffect, useState } from "react";

/** A part of the program that is fetched: on its way, here, or not to be had for now. */
export type Loading<Part> =
  | { readonly state: "loading"; readonly part?: undefined }
  | { readonly state: "loaded"; readonly part: Part }
  | { readonly state: "failed"; readonly part?: undefined };

/**
 * A part of the program that is fetched once it is needed, and can be asked for again where it did not arrive.
 * @param load fetches it; the same function at every call
 */
export function useLoading<Part extends object>(load: () => Promise<Part>): [Loading<Part>, retry: () => void] {
  const [loading, setLoading] = useState<Loading<Part>>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (part) => wanted && setLoading({ state: "loaded", part }),
      () => wanted && setLoading({ state: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
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
