import type * as calculator from "./calculator";

/** The calculator, as far as this page has it. */

type Calculator = typeof calculator;

let here: Calculator | undefined;

const listeners = new Set<() => void>();

/** The calculator; nothing while it is under way. */
export function calculatorNow(): Calculator | undefined {
  return here;
}

/** Says that the calculator is there; once is enough. */
export function haveCalculator(calculator: Calculator): void {
  if (here !== undefined) return;
  here = calculator;
  for (const listener of listeners) listener();
}

/** Calls back when the calculator comes. */
export function subscribeToCalculator(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The calculator, once it is there: what was asked meanwhile is done then. */
export async function whenCalculator(): Promise<Calculator> {
  if (here) return here;
  return new Promise((resolve) => {
    const stop = subscribeToCalculator(() => {
      stop();
      if (here) resolve(here);
    });
  });
}
