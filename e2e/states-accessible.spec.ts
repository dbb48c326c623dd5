import type { Page } from "@playwright/test";
import { encodeLink } from "@/lib/household";
import { expectAccessible, expectAccessibleEverywhere } from "./support/accessibility";
import { answering, expect, openWith, test } from "./support/check";
import { inEachLanguage } from "./support/errand";
import { buyers } from "./support/families";

const link = encodeLink({ residency: "qingdao", children: [{ birthDate: "2024-03-01" }] }, { on: "2026-10-20" });

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const wrongPrice = answering((answers) => {
  Object.assign(answers, structuredClone(buyers));
  answers.mother.leaveStart = { year: "2020", month: "1", day: "1" };
  answers.housing.price.text = "many";
});

inEachLanguage((locale, words) => {
  const at = (path: string) => `/${locale}/${path}`;

  test("the question whose answers to keep, on the review and on the desk", async ({ page }) => {
    const question = page.getByRole("group", { name: words.link.conflict });
    await openWith(page, buyers, at(`check/#${link}`));
    await expect(question).toBeVisible();
    await expectAccessibleEverywhere(page);
    await page.goto(at("staff/"));
    await page.getByRole("textbox", { name: words.staff.linkLabel }).fill(`https://example.org${at("check/")}#${link}`);
    await button(page, words.staff.open).click();
    await expect(question).toBeVisible();
    await expectAccessible(page);
  });

  test("links that cannot be opened, or not whole", async ({ page }) => {
    await page.goto(at("check/#v=9&residency=qingdao"));
    await expect(page.getByRole("alert").filter({ hasText: words.link.unknownVersion })).toBeVisible();
    await expectAccessibleEverywhere(page);
    await page.goto(at("check/#residency=qingdao"));
    await expect(page.getByRole("alert").filter({ hasText: words.link.noVersion })).toBeVisible();
    await expectAccessible(page);
    await page.goto(at(`check/#${link}&housing.plan=steal&name=x`));
    await expect(page.getByText(words.link.leftOut)).toBeVisible();
    await expectAccessibleEverywhere(page);
  });

  test("a result of another day", async ({ page }) => {
    await page.goto(at(`check/#${link}`));
    await page.getByRole("link", { name: words.check.result, exact: true }).click();
    await expect(button(page, words.link.showToday)).toBeVisible();
    await expectAccessibleEverywhere(page);
  });

  test("the desk: wrong answers, text without a link, a broken link, the last question before wiping", async ({
    page,
  }) => {
    await openWith(page, wrongPrice, at("staff/"));
    const price = page.getByRole("group", { name: words.questions.price.label }).getByRole("textbox");
    await price.press("Tab");
    await expect(price).toHaveAttribute("aria-invalid", "true");
    await expect(button(page, words.doubts.ownedKeep)).toHaveCount(2);
    const field = page.getByRole("textbox", { name: words.staff.linkLabel });
    await field.fill("nothing");
    await field.press("Enter");
    await expect(page.getByText(words.staff.noLink)).toBeVisible();
    await expectAccessibleEverywhere(page);
    await field.fill("#v=9");
    await field.press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: words.link.unknownVersion })).toBeVisible();
    await button(page, words.staff.newCase).click();
    await expect(page.getByRole("dialog", { name: words.staff.wipeTitle })).toBeVisible();
    await expectAccessible(page);
  });

  test("the QR code, full screen", async ({ page }) => {
    await openWith(page, buyers, at("result/"));
    await page.getByText(words.takeaway.share, { exact: true }).click();
    await button(page, words.takeaway.enlarge).click();
    await expect(page.getByRole("dialog", { name: words.takeaway.qr })).toBeVisible();
    await expectAccessibleEverywhere(page);
  });

  test.describe("where something fails", () => {
    test.use({ allowedErrors: [/Failed to load resource|it fell over/] });

    test("the paper and the calendar", async ({ page }) => {
      await openWith(page, buyers, at("result/"));
      await expect(button(page, words.paper.save)).toBeVisible();
      await page.waitForLoadState("networkidle");
      await page.route("**/*.js", (route) => route.abort());
      await button(page, words.paper.save).click();
      await expect(page.getByRole("alert").filter({ hasText: words.missing.gone })).toBeVisible();
      await button(page, words.takeaway.calendar).click();
      await expect(page.getByRole("alert").filter({ hasText: words.missing.gone })).toHaveCount(2);
      await expectAccessible(page);
    });

    test("the page itself; trying again brings it back with all answers", async ({ page }) => {
      // Any fault of ours would do: the days to remember are put in order by this.
      await page.addInitScript(() => {
        const order = String.prototype.localeCompare;
        String.prototype.localeCompare = () => {
          throw new Error("it fell over");
        };
        Object.assign(window, { mend: () => (String.prototype.localeCompare = order) });
      });
      await openWith(page, buyers, at("result/"));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.error.title);
      await expectAccessibleEverywhere(page);
      await page.evaluate("mend()");
      await button(page, words.error.retry).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.result.title);
      await expect(button(page, words.paper.save)).toBeVisible();
    });
  });

  test.describe("inside WeChat", () => {
    test.use({
      userAgent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile MicroMessenger/8.0.50",
    });

    test("the way into a browser", async ({ page }) => {
      await openWith(page, buyers, at("result/"));
      await expect(page.getByText(words.paper.blocked.title)).toBeVisible();
      await expectAccessibleEverywhere(page);
    });
  });
});
