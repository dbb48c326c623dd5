import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility";
import { expect, openWith, test } from "./support/check";
import { buyers } from "./support/families";

test.use({ allowedErrors: [/./] });

/** A browser that lacks something every other has had for years. */
async function without(page: Page, name: "structuredClone" | "matchMedia") {
  await page.addInitScript((missing) => {
    Object.assign(window, { [`kept ${missing}`]: window[missing], [missing]: undefined });
  }, name);
}

for (const { locale, title, retry, answer } of [
  { locale: "zh", title: "页面出了点问题", retry: "再试一次", answer: "青岛市" },
  { locale: "en", title: "Something went wrong", retry: "Try again", answer: "Qingdao" },
] as const) {
  test(`a page that falls over says so, keeps the answers, and can be tried again, ${locale}`, async ({ page }) => {
    await without(page, "structuredClone");
    await openWith(page, buyers, `/${locale}/check/family/`);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(title);
    await expect(page.getByRole("banner")).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.evaluate(() => Object.assign(window, { structuredClone: Reflect.get(window, "kept structuredClone") }));
    await page.getByRole("button", { name: retry }).click();
    await expect(page.getByRole("radio", { name: answer, exact: true })).toBeChecked();
  });
}

test("where even the frame falls over, both languages say what is kept and lead back to their start page", async ({
  page,
}) => {
  await without(page, "matchMedia");
  await openWith(page, buyers, "/en/result/");
  await expect(page.getByRole("heading", { name: "页面出了点问题" })).toBeVisible();
  await expect(page.getByText("您填写的内容仍保存在本标签页")).toBeVisible();
  await expect(page.getByText("Your answers are still kept in this tab")).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("link", { name: "回到首页" })).toHaveAttribute("href", "/zh/");
  await expect(page.getByRole("link", { name: "go to the start page" })).toHaveAttribute("href", "/en/");
});

test("kept answers that are corrupt lead to an empty form, not to a failure", async ({ page }) => {
  await page.addInitScript(() => window.sessionStorage.setItem("answers", '{"version":2,"answers":{"children":7'));
  await page.goto("/zh/result/");
  await expect(page.getByRole("link", { name: "开始回答" })).toBeVisible();
});
