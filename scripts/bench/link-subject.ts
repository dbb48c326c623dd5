import fc from "fast-check";
import { linkIn } from "@/lib/household";
import { damaged, isRightOrSaid, productLinks } from "@/lib/household/link/testing/damage";

const TODAY = "2026-11-23";

/** Texts that patterns choke on, which repeat a part. */
const parts = [
  "\n",
  "#a=#a=",
  "# ",
  ")))",
  "http://",
  "&x=1",
  "v=1&",
  "#v=1",
  "%25",
  "&amp;",
  "\n&",
  "\nx",
  ",;",
  "=3D",
  "<>",
];

/** How many of so many links, each damaged at one place, are opened as another case without a word. */
export function silentChanges(count: number, seed: number): number {
  const damages = fc.sample(damaged(productLinks(seed, 2000)), { seed, numRuns: count });
  return damages.filter(({ link, text }) => !isRightOrSaid(text, link)).length;
}

/** The time that the longest text takes, in milliseconds, and how many times as much as one of a quarter of its length. */
export function slowestReading(): { readonly part: string; readonly milliseconds: number; readonly ratio: number }[] {
  return parts.map((part) => {
    const [quarter = 0, milliseconds = 0] = [4950, 19_800].map((length) => readingTime(part, length));
    return { part, milliseconds, ratio: milliseconds / quarter };
  });
}

function readingTime(part: string, length: number): number {
  const text = `#v=1&${part.repeat(length / part.length)}x`;
  const times = Array.from({ length: 7 }, () => {
    const begin = performance.now();
    linkIn(text, TODAY);
    return performance.now() - begin;
  });
  return Math.min(...times);
}
