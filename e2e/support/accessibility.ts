import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

/**
 * Nothing on the page as it now stands offends WCAG 2.2 AA or axe's best practices. Without frames, as here, axe finds
 * the same in its legacy mode, in half the time; what holds is not written out.
 */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
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
