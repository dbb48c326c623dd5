import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { expectWhole, openWith } from "./support/check";
import { buyers, halfway } from "./support/families";
import { expect, onDesktop, test } from "./support/test";

const warning = (page: Page) => page.getByRole("dialog", { name: "您还在吗？" });
const wiped = (page: Page) => page.getByRole("dialog", { name: "回答已经清除" });
const kept = (page: Page) => page.evaluate(() => window.sessionStorage.getItem("answers"));

/** Opens a page on a clock that the test sets on. */
async function openAt(page: Page, path: string, answers = halfway) {
  await page.clock.install({ time: "2026-11-23T10:00:00+08:00" });
  await openWith(page, answers, path);
  await expect(page.getByText(/主要数额|第 1 个孩子|查看结果/).first()).toBeVisible();
  await beginsToWatch(page);
}

/** Lets a page rest on its clock, and then fetch what watches over it. */
async function beginsToWatch(page: Page) {
  await page.clock.fastForward("00:02");
  await expectWhole(page);
}

test.describe("on a public terminal", onDesktop, () => {
  test("a terminal that is left warns, then wipes itself for good, and begins anew", async ({ page }) => {
    await openAt(page, "/zh/result/");
    await page.clock.fastForward("27:00");
    await expect(warning(page)).toBeHidden();
    await page.clock.fastForward("01:30");
    await expect(warning(page)).toContainText(/\d+ 秒后/);
    await expect(warning(page).getByRole("button", { name: "继续使用" })).toBeFocused();
    await expectAccessible(page);
    await page.clock.fastForward("02:00");
    await expect(wiped(page)).toBeVisible();
    expect(await kept(page)).toBeNull();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/\/zh\/$/);
    await expect(page.getByRole("button", { name: "撤销" })).toBeHidden();
  });

  test("a link that was kept in the address is not opened by Back once the terminal was wiped", async ({ page }) => {
    await openAt(page, "/zh/result/", buyers);
    await page.getByText("分享链接").click();
    await page.getByRole("checkbox", { name: "把链接放进地址栏" }).check();
    await expect.poll(() => new URL(page.url()).hash).toContain("v=1");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/result\//);
    await beginsToWatch(page);
    await page.clock.fastForward("31:00");
    const wipedInEnglish = page.getByRole("dialog", { name: "Your answers are cleared" });
    await wipedInEnglish.getByRole("button", { name: "Begin again" }).click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "您家的测算结果" })).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    await expect(page.getByRole("region", { name: "主要数额" })).toHaveCount(0);
    expect(await kept(page)).toBeNull();
  });

  test("whoever is still there goes on, and whoever reads is not disturbed", async ({ page }) => {
    await openAt(page, "/zh/result/");
    await page.clock.fastForward("29:00");
    await page.mouse.move(200, 300);
    await expect(warning(page)).toBeVisible();
    await warning(page).getByRole("button", { name: "继续使用" }).click();
    await expect(warning(page)).toBeHidden();

    // The dialog itself tells late that it was closed: no sign of anybody.
    await page.clock.fastForward("27:00");
    await page.getByRole("dialog", { name: "您还在吗？", includeHidden: true }).dispatchEvent("close");
    await page.clock.fastForward("01:30");
    await expect(warning(page)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(warning(page)).toBeHidden();

    for (const key of ["PageDown", "PageDown", "PageUp"]) {
      await page.clock.fastForward("20:00");
      await page.keyboard.press(key);
      await expect(warning(page)).toBeHidden();
    }
    expect(await kept(page)).not.toBeNull();
  });

  test("a tab that slept past its time is wiped when it wakes, whatever is touched first", async ({ page }) => {
    await openAt(page, "/zh/check/", buyers);
    await page.clock.setSystemTime("2026-11-23T12:00:00+08:00");
    await page.mouse.move(200, 300);
    await expect(wiped(page)).toBeVisible();
    expect(await kept(page)).toBeNull();
  });

  test("the desk wipes itself sooner, and stays the desk", async ({ page }) => {
    await openAt(page, "/zh/staff/");
    await page.clock.fastForward("15:30");
    await wiped(page).getByRole("button", { name: "重新开始" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "工作人员测算台" })).toBeVisible();
    await expect(page.getByRole("radio", { name: "青岛市", exact: true })).not.toBeChecked();
  });

  test("on a family's own computer nothing is cleared, in later visits too, until it says otherwise", async ({
    page,
  }) => {
    await openAt(page, "/zh/result/");
    await page.clock.fastForward("28:30");
    await warning(page).getByRole("button", { name: "这是我自己的电脑，不用清除" }).click();
    await page.clock.fastForward("02:00:00");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.reload();
    await beginsToWatch(page);
    await expect(page.getByRole("status").filter({ hasText: "这是您自己的电脑" })).toBeVisible();
    await page.clock.fastForward("02:00:00");
    expect(await kept(page)).not.toBeNull();

    await page.getByRole("button", { name: "改为公用电脑" }).click();
    await beginsToWatch(page);
    await page.clock.fastForward("31:00");
    await expect(wiped(page)).toBeVisible();
  });

  test("an undo that was left behind goes too; where nothing is kept nobody is warned", async ({ page }) => {
    await openAt(page, "/zh/result/");
    await page.getByRole("button", { name: "清除我的回答" }).click();
    await page.clock.fastForward("31:00");
    await wiped(page).getByRole("button", { name: "重新开始" }).click();
    await expect(page.getByRole("link", { name: "开始计算" })).toBeVisible();
    await page.clock.fastForward("40:00");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});

test.describe("where what watches does not come at first", onDesktop, () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test("it is asked for until it does, and a terminal that is left is wiped all the same", async ({ page }) => {
    const html = await (await page.request.get("/zh/result/")).text();
    await page.route("**/*.js", (route) =>
      html.includes(`src="${new URL(route.request().url()).pathname}"`) ? route.continue() : route.abort(),
    );
    await page.clock.install({ time: "2026-11-23T10:00:00+08:00" });
    await openWith(page, buyers, "/zh/result/");
    await expect(page.getByRole("region", { name: "主要数额" })).toBeVisible();
    await page.clock.fastForward("00:02");
    await expect(page.getByText(/这一页还没有下载完/)).toBeVisible();
    await page.unroute("**/*.js");
    await page.clock.fastForward("00:20");
    await expectWhole(page);
    await expect(page.getByText(/这一页还没有下载完/)).toBeHidden();
    await page.clock.fastForward("28:30");
    await expect(warning(page)).toBeVisible();
    await page.clock.fastForward("02:00");
    await expect(wiped(page)).toBeVisible();
    expect(await kept(page)).toBeNull();
  });
});

test(
  "the owner of a shared computer says when it wipes itself and what it does not offer",
  onDesktop,
  async ({ page }) => {
    await openAt(page, "/zh/staff/", buyers);
    const print = page.getByRole("button", { name: "打印", exact: true });
    const copy = page.getByRole("button", { name: "复制链接" });
    const pdf = page.getByRole("button", { name: "保存 PDF" });
    await expect(print).toBeVisible();
    await page.getByText("公用电脑设置").click();
    await page.getByRole("checkbox", { name: "这台电脑放在公共场所，谁都能用" }).check();
    await page.getByRole("radio", { name: "3 分钟" }).check();
    await page.getByRole("checkbox", { name: "不提供打印" }).check();
    await page.getByRole("checkbox", { name: "不提供复制链接" }).check();
    await expect(print).toBeHidden();
    await expect(copy).toBeHidden();
    await expect(page.getByRole("textbox", { name: "链接", exact: true })).toBeHidden();
    await expect(page.getByText("管理这台公用电脑的人关掉了打印和复制链接。")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("checkbox", { name: "不提供存文件" }).check();
    await expect(page.getByText("PDF、日历、测试用例")).toBeHidden();
    await page.getByRole("checkbox", { name: "不提供存文件" }).uncheck();

    await page.goto("/zh/result/");
    await beginsToWatch(page);
    await expect(pdf).toBeVisible();
    await expect(page.getByText("管理这台公用电脑的人关掉了打印和复制链接。")).toBeVisible();
    await expect(print).toBeHidden();
    await page.getByText("二维码", { exact: true }).click();
    await expect(page.getByRole("img", { name: "二维码" })).toBeVisible();
    await expect(copy).toBeHidden();
    await expect(page.getByRole("button", { name: /我自己的电脑/ })).toBeHidden();

    await page.clock.fastForward("01:30");
    await expect(warning(page)).toBeVisible();
    await expect(warning(page).getByRole("button")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(warning(page)).toBeHidden();
    await page.clock.fastForward("02:30");
    await expect(warning(page)).toBeVisible();
    await page.clock.fastForward("00:45");
    await expect(wiped(page)).toBeVisible();
    expect(await kept(page)).toBeNull();
  },
);

test("a phone is its owner's: put away for hours, it loses nothing", async ({ page }) => {
  await openAt(page, "/zh/result/");
  await page.clock.fastForward("03:00:00");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await kept(page)).not.toBeNull();
});
