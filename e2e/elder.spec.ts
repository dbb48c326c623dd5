import type { Page } from "@playwright/test";
import { expectAccessibleInStrongContrast, expectNoSidewaysScroll } from "./support/accessibility";
import { expect, openWith, test } from "./support/check";
import { inEachLanguage } from "./support/errand";
import { buyers } from "./support/families";
import { unfoldAll } from "./support/result";

const typeSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute("data-elder"));

inEachLanguage((locale, words) => {
  test("larger type: one press, on every page from its first paint, in strong contrast, no wider than a phone", async ({
    page,
  }) => {
    // Nothing is drawn before the page has a body: later is too late.
    await page.addInitScript(() => {
      const watcher = new MutationObserver(() => {
        const { body, documentElement } = document as { body: HTMLElement | null; documentElement: HTMLElement };
        if (!body) return;
        watcher.disconnect();
        Object.assign(window, { first: documentElement.hasAttribute("data-elder") });
      });
      watcher.observe(document, { childList: true, subtree: true });
    });
    await openWith(page, buyers, `/${locale}/`);
    const size = await typeSize(page);
    const button = page.getByRole("button", { name: words.site.elder, exact: true });
    await expect(button).toHaveAttribute("aria-pressed", "false");
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    expect(await typeSize(page)).toBeCloseTo(1.5 * size, 1);

    for (const path of ["", "check/home/", "result/", "accessibility/", "plan/childcare-subsidy/"]) {
      await page.goto(`/${locale}/${path}`);
      expect(await page.evaluate("window.first"), path).toBe(true);
      await expect(button).toHaveAttribute("aria-pressed", "true");
      if (path === "result/") await unfoldAll(page);
      for (const { colorScheme, ...size } of [
        { colorScheme: "dark", width: 1280, height: 900 },
        { colorScheme: "light", width: 360, height: 740 },
      ] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize(size);
        await expectAccessibleInStrongContrast(page);
        await expectNoSidewaysScroll(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
    }

    const other = locale === "zh" ? "English" : "中文";
    await page.getByRole("link", { name: other, exact: true }).click();
    await expect(page.getByRole("link", { name: locale === "zh" ? "中文" : "English", exact: true })).toBeVisible();
    expect(await isMarked(page)).toBe(true);
    await page.locator("header button[aria-pressed=true]").click();
    await expect.poll(() => isMarked(page)).toBe(false);
  });
});

test("where the device keeps no settings, it holds for as long as the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("No settings are kept here.", "SecurityError");
      },
    });
  });
  await page.goto("/zh/");
  const button = page.getByRole("button", { name: "长辈版" });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("link", { name: "开始计算" }).click();
  await expect(page).toHaveURL(/check\/family/);
  expect(await isMarked(page)).toBe(true);
});
