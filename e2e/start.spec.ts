import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility";
import { expect, onDesktop, test } from "./support/test";

const pages = [
  { path: "/zh/", language: "zh-CN", title: "您家能享受哪些生育待遇？", begin: "开始计算", draft: "2023年5月11日" },
  { path: "/en/", language: "en", title: "What may your family receive?", begin: "Begin", draft: "May 11, 2023" },
] as const;

for (const { path, language, title, begin, draft } of pages) {
  test.describe(`the start page at ${path}`, () => {
    test("says what this is, that the plan is a draft, and where to begin", async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.getByRole("complementary")).toContainText(draft);
      await expect(page.getByRole("link", { name: begin })).toHaveAttribute("href", `${path}check/family/`);
      await expect(page).toHaveTitle(new RegExp(title.replace("?", "\\?")));
    });

    test("is accessible by light and by night, and fits a narrow screen", async ({ page }) => {
      await page.goto(path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
    });
  });
}

test("the skip link leads to the content", async ({ page }) => {
  await page.goto("/zh/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the other language is the same page, query and fragment included", async ({ page }) => {
  await page.goto("/zh/?from=clinic#about");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What may your family receive?");
  await expect(page).toHaveURL(/\/en\/\?from=clinic#about$/);
});

test(
  "a link opens within the page, or in another tab where that is asked for",
  onDesktop,
  async ({ page, context }) => {
    await page.goto("/zh/");
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    const link = page.getByRole("contentinfo").getByRole("link", { name: "各项待遇的说明" });
    const [other] = await Promise.all([context.waitForEvent("page"), link.click({ modifiers: ["ControlOrMeta"] })]);
    await expect(other).toHaveURL(/\/zh\/plan\/$/);
    await expect(page).toHaveURL(/\/zh\/$/);
    await link.click();
    await expect(page.getByRole("heading", { level: 1, name: "各项待遇的说明" })).toBeFocused();
    expect(await page.evaluate(() => "isSame" in window)).toBe(true);
  },
);

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the front door offers both languages", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "English version" }).click();
    await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
  });

  test("the start page reads whole and changes language", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("您家能享受哪些生育待遇？");
  });
});

for (const [locale, home] of [
  ["en-GB", "/en/"],
  ["zh-TW", "/zh/"],
  ["ko-KR", "/zh/"],
] as const) {
  test.describe(`a reader of ${locale}`, () => {
    test.use({ locale });

    test(`comes from the front door to ${home}`, async ({ page }) => {
      await page.goto("/?from=poster#about");
      await expect(page).toHaveURL(new RegExp(`${home}\\?from=poster#about$`));
    });
  });
}

test.describe("an address that is nowhere", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("says so in both languages and leads back", async ({ page }) => {
    for (const path of ["/nowhere", "/zh/nowhere/", "/fr/"]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("link", { name: "Go to the start page" }).click();
      await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
    }
  });
});

test("every answer carries the headers that lock the site down", async ({ request }) => {
  const headers = (await request.get("/zh/")).headers();
  expect(headers["content-security-policy"]).toMatch(
    /^default-src 'none'; script-src 'self' 'sha256-.*frame-ancestors 'none'$/,
  );
  expect(headers).toMatchObject({
    "cache-control": "no-cache",
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
});
