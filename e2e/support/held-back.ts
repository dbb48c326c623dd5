import type { Page } from "@playwright/test";

/**
 * Holds back what a page asks for; returns what lets it come. Open the page without waiting for "load", which waits too.
 * @param what the scripts, if nothing else is said
 */
export async function heldBack(page: Page, what = /\/_next\/static\/.*\.js/): Promise<() => void> {
  let send = () => {};
  const sent = new Promise<void>((go) => (send = go));
  await page.route(what, (route) => sent.then(() => route.continue()));
  return send;
}
