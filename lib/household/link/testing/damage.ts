import fc from "fast-check";
import { cases, type Case } from "@/lib/entitlements/testing/arbitraries";
import { encodeLink, isOpenable, linkIn, type Decoded, type Openable } from "../index";
import { settledIn } from "../link-in";

const TODAY = "2026-11-23";
const SIGNS = [..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._~%&=;+,?#/ "];

/** A link as the product writes it, and what it was made of. */
export interface Product extends Case {
  readonly fragment: string;
}

/** Links of random families, the same for the same seed. */
export function productLinks(seed: number, count: number): readonly Product[] {
  return fc
    .sample(cases, { seed, numRuns: count })
    .map(({ household, on }) => ({ household, on, fragment: encodeLink(household, { on }) }));
}

/** One sign is lost, changed or added, two neighbours change places, or either end is cut off. */
export const damaged = (links: readonly Product[]): fc.Arbitrary<{ readonly link: Product; readonly text: string }> =>
  fc
    .record({
      link: fc.constantFrom(...links),
      kind: fc.constantFrom("lost", "changed", "changed", "added", "swapped", "cut", "cut", "beheaded"),
      place: fc.nat(),
      sign: fc.constantFrom(...SIGNS),
    })
    .map(({ link, kind, place, sign }) => {
      const { fragment } = link;
      const at = place % fragment.length;
      const [before, here, after] = [fragment.slice(0, at), fragment.charAt(at), fragment.slice(at + 1)];
      const texts: Record<string, string> = {
        lost: before + after,
        changed: before + sign + after,
        added: before + sign + here + after,
        swapped: before + after.charAt(0) + here + after.slice(1),
        cut: before,
        beheaded: after,
      };
      return { link, text: texts[kind] ?? "" };
    });

const address = (fragment: string): string => `https://example.org/zh/check/#${fragment}`;

/** Whether a text opens as the case that its link was made of, or says that something happened to it. */
export function isRightOrSaid(text: string, { fragment }: Product): boolean {
  const found = linkIn(address(text), TODAY);
  return !found || !isOpenable(found) || found.changed || found.pairs.length === 0 || opensAs(found, fragment);
}

/** The same, quicker: what any link in the text says of its mark is all that is looked at where they all say so. */
export function isSaidOrRight(text: string, link: Product): boolean {
  return settledIn(address(text)).every(({ changed }) => changed) || isRightOrSaid(text, link);
}

/** What each link opens as while nothing has happened to it. */
const whole = new Map<string, string>();

function opensAs(found: Openable, fragment: string): boolean {
  const right = whole.get(fragment) ?? said(linkIn(address(fragment), TODAY));
  whole.set(fragment, right);
  return said(found) === right;
}

function said(link: Decoded | undefined): string {
  return link && isOpenable(link) ? JSON.stringify([link.household, link.on]) : "";
}
