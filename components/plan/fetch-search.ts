import type { Found } from "./found";
import type { Searched } from "@/lib/plan/search";

/** What a search takes: what looks, and what it looks through. */
interface Search {
  readonly Found: typeof Found;
  readonly index: readonly Searched[];
}

/** Fetches what the search of a language takes; `missing` where it cannot be had now. */
export async function fetchSearch(locale: string): Promise<Search | "missing"> {
  try {
    const [answer, found] = await Promise.all([fetch(`/${locale}/plan/rights.json`), import("./found")]);
    return answer.ok ? { Found: found.Found, index: (await answer.json()) as readonly Searched[] } : "missing";
  } catch {
    return "missing";
  }
}
