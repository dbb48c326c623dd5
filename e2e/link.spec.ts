import type { Page } from "@playwright/test";
import type { Household } from "@/lib/entitlements";
import { encodeLink } from "@/lib/household";
import { answering, bornOn, expect, openWith, test } from "./support/check";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility";
import { scan } from "./support/scan";
import { buyers } from "./support/families";

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-03-01", nursery: { inclusive: true } }],
};

const sums = (page: Page) => page.getByRole("region", { name: "主要数额" }).getByRole("listitem");

const mine = answering((answers) => {
  answers.hasChildren = "some";
  answers.children = [bornOn("2020-02-02")];
});

for (const [locale, words] of Object.entries({
  zh: { prepared: "2026年11月20日为您准备", residency: "青岛市" },
  en: { prepared: "prepared for you on November 20, 2026", residency: "Qingdao" },
})) {
  test(`a link lands on the review in ${locale}, which says so, and leaves the address bar clean`, async ({ page }) => {
    await page.goto(`/${locale}/check/#${encodeLink(family, { on: "2026-11-20" })}`);
    await expect(page.getByRole("status").filter({ hasText: words.prepared })).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: words.residency }).first()).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test("a bad pair costs that pair only, and the page names it", async ({ page }) => {
  await page.goto(`/zh/check/#${encodeLink(family)}&housing.plan=steal&name=x`);
  const notice = page.getByRole("status").filter({ hasText: "没有采用" });
  await expect(notice.getByRole("listitem")).toHaveText(["住房打算", "name"]);
});

test("a link of a version not known yet, or cut short, says what to do", async ({ page }) => {
  await page.goto("/zh/check/#v=9&residency=qingdao");
  await expect(page.getByRole("alert").filter({ hasText: "更新的版本" })).toBeVisible();
  await page.goto("/zh/check/#residency=qingdao");
  await expect(page.getByRole("alert").filter({ hasText: "不完整" })).toBeVisible();
});

test.describe("answers of one's own", () => {
  test("stay unless the link's are chosen", async ({ page }) => {
    await openWith(page, mine, `/zh/check/#${encodeLink(family)}`);
    const question = page.getByRole("group", { name: "用哪一份" });
    await expect(question).toBeFocused();
    await expectAccessible(page);
    await question.getByRole("button", { name: "保留我填的" }).click();
    await expect(question).toBeHidden();
    await expect(page.getByText("2020年2月2日")).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  });

  test("give way when they are", async ({ page }) => {
    await openWith(page, mine, `/zh/check/#${encodeLink(family)}`);
    await page.getByRole("button", { name: "用链接里的" }).click();
    await expect(page.getByText("2019年5月1日")).toBeVisible();
    await expect(page.getByText("2020年2月2日")).toHaveCount(0);
  });
});

test("a result of another day is shown as of that day, with what is different today", async ({ page }) => {
  const household: Household = {
    ...family,
    children: [{ birthDate: "2019-05-01" }, { birthDate: "2023-11-01", nursery: { inclusive: true } }],
  };
  await page.goto(`/zh/check/#${encodeLink(household, { on: "2026-10-20" })}`);
  await page.getByRole("link", { name: "查看结果" }).click();
  await expect(page.getByText("这是2026年10月20日的结果")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /每月 300 元.*不适用/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "改看今天的结果" }).click();
  await expect(page.getByText("这是2026年10月20日的结果")).toBeHidden();
});

test("the link of a result can be selected, copied and scanned, and opens the same result", async ({
  page,
  context,
  browserName,
}) => {
  if (browserName === "chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWith(page, buyers, "/zh/result/");
  await page.getByText("分享链接").click();
  const field = page.getByRole("textbox", { name: "链接" });
  const link = await field.inputValue();
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(await scan(page.getByRole("img", { name: "二维码" }).first())).toBe(link);
  await expectAccessible(page);

  await page.getByRole("checkbox", { name: "不带金额" }).check();
  await expect(field).not.toHaveValue(/price|assessedLoan|inScopeCost|marginalRate/);

  const other = await context.newPage();
  await other.goto(link);
  await other.getByRole("link", { name: "查看结果" }).click();
  await expect(sums(other)).toHaveText(await sums(page).allTextContents());
});
