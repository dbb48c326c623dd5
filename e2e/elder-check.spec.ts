import type { Page } from "@playwright/test";
import { expectAccessibleInStrongContrast } from "./support/accessibility";
import {
  answering,
  expect,
  expectStep,
  goOn,
  openStep,
  openWith,
  pick,
  question,
  test,
  typeDate,
  wholeFamily,
} from "./support/check";
import { buyers } from "./support/families";
import { heldBack } from "./support/held-back";
import { choose, tabTo, type } from "./support/keyboard";
import { illegible, setTextSize } from "./support/legible";

/** Where a step has its questions one by one, on a device that was asked for larger type before. */
async function inElderMode(page: Page) {
  await page.addInitScript(() => {
    if (window.localStorage.getItem("elder") === null) window.localStorage.setItem("elder", "on");
  });
}

/** The questions in sight, by their headings; those of fields within them or beside them are none. */
const inSight = (page: Page) => page.locator("form legend h2").filter({ visible: true });

/** The questions drawn before any heading is. */
const drawn = (page: Page) => page.locator("form fieldset:not(fieldset fieldset)").filter({ visible: true });

/** One question stands alone, told by its heading and by the title of the page. */
async function expectAlone(page: Page, words: string | RegExp, title: string | RegExp) {
  await expect(inSight(page)).toHaveCount(1);
  await expect(inSight(page)).toContainText(words);
  await expect(page).toHaveTitle(title);
}

test("in elder mode the keyboard alone goes from question to question, through to the result", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/zh/");
  await setTextSize(page, 2);
  await tabTo(page, page.getByRole("button", { name: "长辈版" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "开始计算" }));
  await page.keyboard.press("Enter");
  await expectStep(page, "您的家庭");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  const heading = page.getByRole("heading", { level: 2 });
  const next = async (words: string) => {
    await tabTo(page, page.getByRole("button", { name: words }));
    await page.keyboard.press("Enter");
  };
  await expectAlone(page, /^第 1 题，共 \d 题您家的户籍在哪里？$/, /^户籍（第 1 题，共 \d 题） · 您的家庭 · 青岛/);
  await choose(page, "您家的户籍在哪里？", "青岛市");
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  await expectAlone(page, /^第 2 题，共 \d 题您家有孩子/, /^孩子（第 2 题，共 \d 题） · /);
  await choose(page, "您家有孩子，或正在怀孕吗？", "有，或正在怀孕");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "需要修改" })).toBeFocused();
  await expect(page).toHaveTitle(/^有误： 孩子（第 2 题，共 \d 题） · /);
  expect(await illegible(page)).toEqual([]);
  for (const [part, text] of Object.entries({ 年: "2026", 月: "10", 日: "1" }))
    await type(page, question(page, "第 1 个孩子").getByRole("textbox", { name: part }), text);
  await next("下一题");

  // All that comes after is answered with the first of its answers, or left open.
  const review = page.getByRole("heading", { level: 1, name: "核对您的回答" });
  const seen: string[] = [];
  while (!(await review.isVisible())) {
    await expect(inSight(page)).toHaveCount(1);
    const shown = (await inSight(page).innerText()).replaceAll("\n", "");
    seen.push(shown);
    expect(seen.length, seen.join("\n")).toBeLessThan(40);
    await expect(heading.or(page.getByRole("heading", { level: 1 })).and(page.locator(":focus"))).toBeVisible();
    expect(await illegible(page), shown).toEqual([]);
    const radio = page.locator("form").getByRole("radio").first();
    if (await radio.isVisible()) await tabTo(page, radio).then(() => page.keyboard.press("Space"));
    await tabTo(page, page.locator("form").getByRole("button", { name: /^(下一题|继续)$/ }));
    await page.keyboard.press("Enter");
    await expect(inSight(page).or(review)).not.toHaveText(shown);
  }
  expect(seen.length).toBeGreaterThan(12);
  expect(new Set(seen).size).toBe(seen.length);
  await tabTo(
    page,
    page
      .getByRole("main")
      .getByRole("link", { name: /^(查看结果|接着回答)$/ })
      .last(),
  );
  await page.keyboard.press("Enter");
  await expectStep(page, "您家的测算结果");
  expect(await illegible(page)).toEqual([]);
});

test("Back goes back a question, in the page and in the browser, and from one step into another", async ({ page }) => {
  await inElderMode(page);
  await openStep(page, wholeFamily, "/zh/check/family/");
  await goOn(page, "下一题");
  await goOn(page, "下一题");
  await expectAlone(page, "按政策生育", /^按政策生育（第 3 题，共 3 题）/);
  await page.goBack();
  await expectAlone(page, "您家有孩子", /^孩子（第 2 题/);
  await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
  await page.goForward();
  await page.getByRole("button", { name: "返回" }).click();
  await expectAlone(page, "您家有孩子", /^孩子/);
  await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
  await goOn(page, "下一题");
  await goOn(page, "下一题");
  await expectStep(page, "分娩");
  await expectAlone(page, "分娩", /^在青岛分娩（第 1 题.* · 分娩 · /);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("link", { name: "返回" }).click();
  await expectStep(page, "您的家庭");
  await expectAlone(page, "按政策生育", /^按政策生育/);
  await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
  await page.reload();
  await expectAlone(page, "按政策生育", /^按政策生育/);
  await page.getByRole("link", { name: "English" }).click();
  await expectAlone(page, "policy", /\(question 3 of 3\)/);
});

test("a question comes after its gate, and an error or a doubt is met at its question", async ({ page }) => {
  await inElderMode(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const answers = answering((all) => {
    Object.assign(all, structuredClone(buyers));
    all.housing.plan = "neither";
    all.housing.homesOwned.text = "1.5";
    all.housing.price.text = "60";
  });
  await openStep(page, answers, "/zh/check/home/");
  await expectAlone(page, /第 1 题，共 1 题/, /^住房打算（第 1 题，共 1 题）/);
  await pick(page, "您家近期打算买房或租房吗？", "买房");
  await expectAlone(page, /第 1 题，共 \d 题/, /^住房打算（第 1 题，共 [^1] 题）/);
  await expect(page.getByRole("status").filter({ hasText: "下面还要问" })).toHaveCount(0);
  await goOn(page, "下一题");
  await expectAlone(page, "想在哪里买房？", /^购房区域/);

  // What is wrong further on holds nobody up here; at its own question it does.
  await page.goto("/zh/check/home/?#housing.homesOwned");
  await expectAlone(page, "几套住房", /^现有住房/);
  await goOn(page, "下一题");
  const summary = page.getByRole("alert").filter({ hasText: "需要修改" });
  await expect(summary).toBeFocused();
  await expectAlone(page, "几套住房", /^有误： 现有住房/);
  await expectAccessibleInStrongContrast(page);
  // From another question, the error leads back to its own.
  await page.getByRole("button", { name: "返回" }).click();
  await expect(inSight(page)).not.toContainText("几套住房");
  await summary.getByRole("link", { name: /现有住房/ }).click();
  await expectAlone(page, "几套住房", /现有住房/);
  const homes = question(page, "几套住房").getByRole("textbox");
  await expect(homes).toBeFocused();
  await homes.fill("1");

  await page.goto("/zh/check/home/?again#housing.price");
  await goOn(page, "下一题");
  await page.getByRole("button", { name: "是 60万元" }).click();
  await expect(question(page, "房屋总价").getByRole("textbox")).toHaveValue("600000");
});

test("who is sent for one answer finds it alone, is asked what it brings, and is led back", async ({ page }) => {
  await inElderMode(page);
  await openWith(page, wholeFamily, "/zh/check/");
  await page.getByRole("link", { name: "修改 母亲在职" }).click();
  await expectAlone(page, "母亲（女方）有工作单位吗？", /^母亲在职/);
  await expect(question(page, /母亲（女方）有工作单位/).getByRole("radio", { name: "是" })).toBeFocused();
  await expect(page.getByRole("button", { name: "完成，回到核对" })).toBeVisible();
  await goOn(page, "完成，回到核对");
  await expectStep(page, "核对您的回答");

  await page.goto("/zh/check/work/?from=review#mother.leaveStart");
  await expectAlone(page, "母亲（女方）有工作单位吗？", /^母亲在职/);
  await expect(question(page, "产假从哪天开始").getByRole("textbox").first()).toBeFocused();

  await openWith(
    page,
    answering((all) => Object.assign(all, { ...wholeFamily, housing: { ...wholeFamily.housing, plan: "neither" } })),
    "/zh/check/home/?from=review#housing.plan",
  );
  await pick(page, "您家近期打算买房或租房吗？", "买房");
  await goOn(page, "下一题");
  await expectAlone(page, "想在哪里买房？", /^购房区域/);
  await page.getByRole("link", { name: "返回" }).click();
  await expectStep(page, "核对您的回答");
});

test("turning it on and off in the middle of a step keeps the place and loses nothing; paper has every question", async ({
  page,
}) => {
  await openStep(page, wholeFamily, "/zh/check/family/");
  await expect(drawn(page)).toHaveCount(3);
  const second = question(page, /第 2 个孩子/);
  await typeDate(second, "2025", "1x");
  const elder = page.getByRole("button", { name: "长辈版" });
  await elder.click();
  await expectAlone(page, "您家有孩子", /^孩子（第 2 题，共 3 题）/);
  await expect(elder).toBeFocused();
  await expect(second.getByRole("textbox").nth(1)).toHaveValue("1x");
  await page.emulateMedia({ media: "print" });
  await expect(inSight(page)).toHaveCount(3);
  await page.emulateMedia({ media: "screen" });
  await elder.click();
  await expect(drawn(page)).toHaveCount(3);
  await expect(second.getByRole("textbox").nth(1)).toHaveValue("1x");
  await expect(question(page, "您家有孩子，或正在怀孕吗？").locator("legend").first()).toBeInViewport();
  await expect(page).toHaveTitle(/^您的家庭 · /);
});

test("before the scripts come only the first question shows, and a press on the way on counts", async ({ page }) => {
  await inElderMode(page);
  const sendScripts = await heldBack(page);
  await page.goto("/zh/check/family/", { waitUntil: "commit" });
  await expect(drawn(page)).toHaveCount(1);
  const height = () => drawn(page).evaluate((field: HTMLElement) => field.offsetTop);
  const before = await height();
  await page.getByRole("radio", { name: "其他地方" }).check();
  await expect(page.getByRole("button", { name: "下一题" })).toBeVisible();
  await goOn(page, "下一题");
  sendScripts();
  await expectAlone(page, "您家有孩子", /^孩子（第 2 题/);
  await page.getByRole("button", { name: "返回" }).click();
  await expect(page.getByRole("radio", { name: "其他地方" })).toBeChecked();
  expect(await height()).toBe(before);
});
