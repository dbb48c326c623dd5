import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, test } from "./test";

/** The rules that turn on how a page is drawn, not on what is in it: on its colours, its sizes, and where things stand. */
const drawn = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/** Nothing on the page as it now stands offends WCAG 2.2 AA or axe's best practices; there are no frames to look into. */
export function expectAccessible(page: Page) {
  return expectNoOffence(page, {});
}

/** Nothing of how the page is drawn offends, and every text has the contrast that WCAG's AAA asks for. */
export function expectDrawnInStrongContrast(page: Page) {
  return expectNoOffence(page, { runOnly: [...drawn, "color-contrast-enhanced"] });
}

async function expectNoOffence(page: Page, options: axe.RunOptions) {
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
      const { violations } = await here.run({ resultTypes: ["violations"], selectors: false, ...asked });
      for (const { style } of stuck) style.position = "";
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    }, options);
  // A colour that is read while a page is drawn anew, as by night, is one that nobody sees: an offence is what stays.
  await expect.poll(offences).toEqual([]);
}

/** Waits until every colour has come to where it is going: halfway there it has too little contrast. */
async function settle(page: Page) {
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

/**
 * The page is accessible and fits, small by day and large by night; the smallest screen is not left sideways either.
 * What is in it is looked at on the screen of the test alone: each language has another, and the other differs by how it
 * is drawn.
 */
export async function expectAccessibleEverywhere(page: Page) {
  const seen = [
    { screen: "phone", colorScheme: "light", width: 360, height: 740 },
    { screen: "desktop", colorScheme: "dark", width: 1280, height: 900 },
  ] as const;
  for (const { screen, colorScheme, ...size } of seen) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(size);
    await expectNoOffence(page, screen === test.info().project.name ? {} : { runOnly: drawn });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
}
