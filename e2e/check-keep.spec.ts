import type { Page } from "@playwright/test";
import { expect, expectStep, goOn, openWith, pick, question, test, wholeFamily } from "./support/check";
import { heldBack } from "./support/held-back";

const residency = (page: Page) => question(page, "您家的户籍在哪里？").getByRole("radio", { name: "青岛市" });
const month = (page: Page) => question(page, /第 1 个孩子/).getByRole("textbox", { name: "月" });

/** Picks one answer and leaves a date half typed. */
async function beginFamily(page: Page) {
  await page.goto("/zh/check/family/");
  await residency(page).check();
  await pick(page, "您家有孩子，或正在怀孕吗？", "有，或正在怀孕");
  await month(page).fill("1x");
}

async function expectBegun(page: Page) {
  await expect(residency(page)).toBeChecked();
  await expect(month(page)).toHaveValue("1x");
}

test("reloading loses nothing, half-typed answers included", async ({ page }) => {
  await beginFamily(page);
  await page.reload();
  await expectBegun(page);
});

test("Back and Forward lose nothing", async ({ page }) => {
  await beginFamily(page);
  await page.getByRole("link", { name: "分娩" }).click();
  await expectStep(page, "分娩");
  await pick(page, "产妇分娩时参加哪种医保？", "居民医保");
  await page.goBack();
  await expectBegun(page);
  await page.goForward();
  await expect(page.getByRole("radio", { name: "居民医保" })).toBeChecked();
});

test("leaving the site and coming back loses nothing", async ({ page }) => {
  await beginFamily(page);
  await page.goto("about:blank");
  await page.goBack();
  await expectBegun(page);
});

test("changing the language keeps step and answers", async ({ page }) => {
  await beginFamily(page);
  await page.getByRole("link", { name: "English" }).click();
  await expectStep(page, "Your family");
  // Whoever listens or magnifies is told where the words changed, and is shown it.
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await expect(page.getByRole("radio", { name: "Qingdao" })).toBeChecked();
  const child = question(page, /1st child/);
  await expect(child.getByRole("textbox", { name: "Month" })).toHaveValue("1x");
  await page.getByRole("radio", { name: "Somewhere else" }).check();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "其他地方" })).toBeChecked();
});

test("two tabs are two families", async ({ page, context }) => {
  await beginFamily(page);
  const other = await context.newPage();
  await other.goto("/zh/check/family/");
  await expect(residency(other)).not.toBeChecked();
  await other.getByRole("radio", { name: "其他地方" }).check();
  await page.reload();
  await expectBegun(page);
});

test.describe("before the scripts come", () => {
  let sendScripts = () => {};

  test.beforeEach(async ({ page }) => {
    sendScripts = await heldBack(page);
  });

  const neither = (page: Page) => page.getByRole("radio", { name: "都不打算" });
  const theScripts = (page: Page) => expect(page.getByRole("link", { name: "现在就看结果" })).toBeVisible();

  test("what is answered is not lost", async ({ page }) => {
    await page.goto("/zh/check/home/", { waitUntil: "commit" });
    await neither(page).check();
    sendScripts();
    await theScripts(page);
    await expect(neither(page)).toBeChecked();
    await goOn(page);
    await expectStep(page, "其他情况");
    await page.goBack();
    await expect(neither(page)).toBeChecked();
  });

  test("a press on the way on counts", async ({ page }) => {
    await page.goto("/zh/check/home/", { waitUntil: "commit" });
    await neither(page).check();
    await goOn(page);
    sendScripts();
    await expectStep(page, "其他情况");
    await page.goBack();
    await expectStep(page, "住房");
    await expect(neither(page)).toBeChecked();
  });

  test("Enter counts as well, and meets the same errors", async ({ page }) => {
    await page.goto("/zh/check/family/", { waitUntil: "commit" });
    await page.getByRole("radio", { name: "有，或正在怀孕" }).check();
    await page.keyboard.press("Enter");
    sendScripts();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText(/^第 1 个孩子：请填写出生日期/);
  });

  test("who goes on answering after a press is not sent away", async ({ page }) => {
    await page.goto("/zh/check/home/", { waitUntil: "commit" });
    await goOn(page);
    await neither(page).check();
    sendScripts();
    await theScripts(page);
    await expectStep(page, "住房");
  });
});

test("clearing wipes all answers at once, and can be undone", async ({ page }) => {
  await beginFamily(page);
  const undo = page.getByRole("button", { name: "撤销" });
  const before = await page.getByRole("button", { name: "清除我的回答" }).evaluate(async (clear: HTMLElement) => {
    clear.click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "撤销");
    return [button?.offsetLeft, button?.offsetTop];
  });
  await expect(page.getByRole("status").filter({ hasText: "已全部清除" })).toBeVisible();
  // What is told comes a moment later, and must not move the undo from under a finger.
  expect(await undo.evaluate((button: HTMLElement) => [button.offsetLeft, button.offsetTop])).toEqual(before);
  await expect(residency(page)).not.toBeChecked();
  await expect(month(page)).toBeHidden();
  await undo.click();
  await expectBegun(page);
  await expect(page.getByRole("button", { name: "清除我的回答" })).toBeFocused();

  await page.getByRole("button", { name: "清除我的回答" }).click();
  await page.reload();
  await expect(residency(page)).not.toBeChecked();
  await expect(page.getByRole("button", { name: "撤销" })).toBeHidden();
});

test("what is ticked after an undo joins what was ticked before it", async ({ page }) => {
  await page.goto("/zh/check/situations/");
  const before = page.getByRole("checkbox", { name: "准备结婚或备孕" });
  const after = page.getByRole("checkbox", { name: "因生育或带孩子中断了工作" });
  await before.check();
  await page.getByRole("button", { name: "清除我的回答" }).click();
  await expect(before).not.toBeChecked();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(before).toBeChecked();
  await after.check();
  await page.reload();
  await expect(before).toBeChecked();
  await expect(after).toBeChecked();
});

for (const path of ["/zh/check/nursery/", "/zh/check/"]) {
  test(`clearing on ${path} stays there until it is undone`, async ({ page }) => {
    await openWith(page, wholeFamily, path);
    await page.getByRole("button", { name: "清除我的回答" }).click();
    await expect(page.getByText(/没有要问的|还没有回答任何问题/)).toBeVisible();
    await page.getByRole("button", { name: "撤销" }).click();
    await expect(page.getByText(/第 2 个孩子/).first()).toBeVisible();
  });
}
