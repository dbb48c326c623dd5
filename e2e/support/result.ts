import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** The card of a right. */
export const card = (page: Page, title: string) => page.getByRole("article", { name: title, exact: true });

/** Opens a card to all that it holds. */
export const openCard = (of: Locator) => of.locator("summary").first().click();

/** One of the five sums, as it is read out. */
export async function expectSum(page: Page, [name, figure]: readonly [string, string]) {
  const sums = page.getByRole("region", { name: /^(主要数额|The main sums)$/ });
  await expect(sums.getByRole("link", { name: new RegExp(`^${escaped(`${name} ${figure}`)}`) })).toBeVisible();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Opens all that is folded. */
export async function unfoldAll(page: Page) {
  await page.locator("details:not([open])").first().waitFor({ state: "attached" });
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", "")));
}
