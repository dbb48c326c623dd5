import { locales } from "@/lib/i18n/locales";
import { expectAccessibleEverywhere } from "./support/accessibility";
import { expect, expectStep, openWith, test } from "./support/check";
import { inEachLanguage } from "./support/errand";
import { buyers } from "./support/families";
import { heldBack } from "./support/held-back";
import { rightPages } from "./support/pages";
import { unfoldAll } from "./support/result";

test.describe("where scripts are switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("the plan is read from the list to a right and its figures, from any page", async ({ page }) => {
    await page.goto("/zh/check/family/");
    await page.getByRole("contentinfo").getByRole("link", { name: "各项待遇的说明" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "各项待遇的说明" })).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeHidden();
    await page.getByRole("main").getByRole("link", { name: "保育费补助", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "保育费补助" })).toBeVisible();
    const row = page.getByRole("row").filter({ hasText: "第二个孩子，每月" });
    await expect(row).toContainText("300 元");
    await expect(row).toContainText("2023年5月11日起");
    await expect(page.getByRole("region", { name: "例一" })).toContainText("每月 300 元");
    await expect(page.getByRole("link", { name: /12320/ })).toHaveAttribute("href", "tel:12320");
  });
});

test("every page of a right tells search engines what it is, and where it stands in the other language", async ({
  request,
}) => {
  for (const path of locales.flatMap((locale) => rightPages.map((page) => `/${locale}/${page}`))) {
    const html = await (await request.get(path)).text();
    const [, heading] = /<h1[^>]*>([^<]+)/.exec(html) ?? [];
    const [, data = "{}"] = /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(html) ?? [];
    expect.soft(JSON.parse(data), path).toMatchObject({ "@type": "GovernmentService", name: heading });
    const others = locales.filter((locale) => !path.startsWith(`/${locale}/`));
    for (const locale of others) expect.soft(html, path).toContain(`href="/${locale}${path.slice(3)}"`);
  }
});

inEachLanguage((locale, { search, plan, result, entitlements, start }) =>
  test("a right is found by a word, and a card of the result leads to its page and back", async ({ page }) => {
    await openWith(page, buyers, `/${locale}/`);
    await page.getByRole("main").getByRole("link", { name: start.plan }).click();
    await expectStep(page, plan.title);
    await page.getByRole("searchbox", { name: search.label }).fill(locale === "zh" ? "gjj" : "provident fund");
    const found = page.getByRole("search").getByRole("link");
    await expect(found).toHaveText([
      entitlements["provident-fund-loan"].title,
      entitlements["provident-fund-rent"].title,
    ]);
    await expectAccessibleEverywhere(page);
    await found.first().click();
    await expectStep(page, entitlements["provident-fund-loan"].title);
    await expectAccessibleEverywhere(page);

    await page.goto(`/${locale}/result/`);
    await expectStep(page, result.title);
    await unfoldAll(page);
    const leave = entitlements["childcare-leave"].title;
    await page.getByRole("link", { name: `${result.planPage} ${leave}`, exact: true }).click();
    await expectStep(page, leave);
    await page.goBack();
    await expectStep(page, result.title);
  }),
);

test("what is looked for before the scripts came is found once they do", async ({ page }) => {
  const send = await heldBack(page);
  await page.goto("/zh/plan/", { waitUntil: "domcontentloaded" });
  await page.getByRole("searchbox").fill("公积金");
  send();
  await expect(page.getByRole("search").getByRole("link").first()).toBeVisible();
});

test.describe("where the list does not come", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("a search says so, as it does where it finds nothing", async ({ page }) => {
    await page.goto("/zh/plan/");
    const field = page.getByRole("searchbox");
    await field.fill("qwx");
    await expect(page.getByRole("status").filter({ hasText: "没有找到" })).toBeVisible();
    await page.route("**/rights.json", (route) => route.fulfill({ status: 404 }));
    await page.goto("/en/plan/");
    await field.fill("leave");
    await expect(page.getByRole("status").filter({ hasText: "could not be fetched" })).toBeVisible();
  });
});
