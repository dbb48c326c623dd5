import type { Locator, Page } from "@playwright/test";
import { expect, question } from "./check";

/** Presses Tab until the cursor is there. */
export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

/** Answers with the keys alone: Space for the first of the answers, arrows for the others. */
export async function choose(page: Page, name: string | RegExp, answer: string) {
  const group = question(page, name);
  const radios = group.getByRole("radio");
  await tabTo(page, radios.first());
  await page.keyboard.press("Space");
  const wanted = group.getByRole("radio", { name: answer, exact: true });
  for (let steps = 0; steps < 10 && !(await wanted.isChecked()); steps += 1) await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
}

/** Types into a field that the cursor is brought to. */
export async function type(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.type(text);
}
