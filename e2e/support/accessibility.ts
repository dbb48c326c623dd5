import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect } from "./test";

/** Nothing on the page as it now stands offends WCAG 2.2 AA or axe's best practices; there are no frames to look into. */
export function expectAccessible(page: Page) {
  return expectNoOffence(page, {});
}

/** The same, and every text has the contrast that WCAG's AAA asks for. */
export function expectAccessibleInStrongContrast(page: Page) {
  return expectNoOffence(page, { "color-contrast-enhanced": { enabled: true } });
}

async function expectNoOffence(page: Page, rules: axe.RuleObject) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  await settle(page);
  const offences = () =>
    page.evaluate(async (asked) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      // What sticks to an edge of the screen lies over something wherever one scrolls: it is looked at in its own place.
      const stuck = [...document.querySelectorAll<HTMLElement>("body *:not(dialog)")].filter((element) =>
        /^(fixed|sticky)$/.test(getComputedStyle(element).position),
      );
      for (const { style } of stuck) style.position = "static";
      const { violations } = await here.run({ resultTypes: ["violations"], selectors: false, rules: asked });
      for (const { style } of stuck) style.position = "";
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    }, rules);
  // A colour that is read while a page is drawn anew, as by night, is one that nobody sees: an offence is what stays.
  await expect.poll(offences).toEqual([]);
}

/** Waits until every colour has come to where it is going: halfway there it has too little contrast. */
export async function settle(page: Page) {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Nothing stands out to the side of the screen. */
export async function expectNoSidewaysScroll(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

/** The page is accessible and fits, small by day and large by night; the smallest screen is not left sideways either. */
export async function expectAccessibleEverywhere(page: Page) {
  const seen = [
    { colorScheme: "light", width: 360, height: 740 },
    { colorScheme: "dark", width: 1280, height: 900 },
  ] as const;
  for (const { colorScheme, ...size } of seen) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(size);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
}
