import type { Searched } from "@/lib/plan/search";

/** What the search looks through; `missing` where it cannot be had now. */
export type Index = readonly Searched[] | "missing";

/** Fetches what the search of a language looks through. */
export async function fetchIndex(locale: string): Promise<Index> {
  try {
    const answer = await fetch(`/${locale}/plan/rights.json`);
    return answer.ok ? ((await answer.json()) as readonly Searched[]) : "missing";
  } catch {
    return "missing";
  }
}
