import type { Page } from "@playwright/test";

/** Notes what the live regions of the open page say from now on, in order: a text counts when it is written anew. */
export async function listenToVoice(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest("[role=status], [role=alert]") ?? [];
      });
      for (const region of new Set(regions)) if (region.textContent) heard.push(region.textContent);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
