import type * as whole from "./whole-calculator";

/** The calculator, as far as this page has it. */

type Whole = typeof whole;

let here: Partial<Whole> = {};

const listeners = new Set<() => void>();

/** What works out a case, on a page that has it from the start: one outside `WithCalculator` cannot be built. */
export function worker(): Pick<Whole, "workedOut" | "beforeVisit"> {
  return here as Whole;
}

/** All that a form needs; nothing while some of it is under way. */
export function calculatorNow(): Whole | undefined {
  return isWhole(here) ? here : undefined;
}

/** Says that some of it is there. */
export function haveCalculator(some: Partial<Whole>): void {
  here = { ...here, ...some };
  // It may be said while a page is drawn, when no other part of it may change.
  queueMicrotask(() => listeners.forEach((listener) => listener()));
}

/** Calls back when more of it comes. */
export function subscribeToCalculator(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All that a form needs, once it is there: what was asked meanwhile is done then. */
export async function whenCalculator(): Promise<Whole> {
  while (!isWhole(here)) await more();
  return here;
}

const isWhole = (some: Partial<Whole>): some is Whole => !!some.workedOut && !!some.doubtsIn;

const more = () =>
  new Promise<void>((come) => {
    const stop = subscribeToCalculator(() => {
      stop();
      come();
    });
  });
