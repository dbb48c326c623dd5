import { answering, bornOn, expect, openWith, question, test } from "./support/check";
import { buyers, halfway, unsure } from "./support/families";
import { onDesktop } from "./support/test";
import { listenToVoice } from "./support/voice";

const withChildren = (many: number) =>
  answering((answers) => {
    Object.assign(answers, structuredClone(halfway));
    answers.children = Array.from({ length: many }, (_, place) => bornOn(`2016-0${(place % 9) + 1}-01`));
  });

const noLoan = answering((answers) => {
  Object.assign(answers, structuredClone(buyers));
  answers.housing.assessedLoan.text = "";
  answers.housing.homesOwned.text = "0";
});

for (const path of ["check/home/", "staff/"])
  test(`a sum is heard once, after its last digit: ${path}`, onDesktop, async ({ page }) => {
    await openWith(page, noLoan, `/zh/${path}`);
    const field = question(page, /可贷额度/).getByRole("textbox");
    await expect(field).toBeVisible();
    const heard = await listenToVoice(page);
    await field.pressSequentially("600000", { delay: 60 });
    await expect.poll(heard).toEqual([expect.stringMatching(/^目前：.*公积金.*100,000 元/)]);
  });

test("only the question just answered says what came of it", onDesktop, async ({ page }) => {
  await openWith(page, unsure, "/zh/result/");
  const heard = await listenToVoice(page);
  const groups = page.getByRole("region", { name: "还没有定论" }).getByRole("group");
  for (const place of [0, 1, 2]) {
    await groups.getByRole("radio", { name: "是", exact: true }).nth(place).check();
    await expect.poll(async () => (await heard()).length).toBe(place + 1);
    await expect(page.getByRole("status").filter({ hasText: "已记下" })).toHaveCount(1);
  }
});

test("the same words twice are heard twice", onDesktop, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWith(page, withChildren(4), "/zh/check/family/");
  const remove = page.getByRole("button", { name: "移除第 2 个孩子" });
  await expect(remove).toBeVisible();
  const heard = await listenToVoice(page);
  const removals = async () => (await heard()).filter((words) => words.startsWith("已移除第 2 个孩子"));
  for (const times of [1, 2]) {
    await remove.click();
    await expect.poll(async () => (await removals()).length).toBe(times);
  }

  await openWith(page, buyers, "/zh/staff/");
  const copy = page.getByRole("button", { name: "复制链接" });
  await expect(copy).toBeVisible();
  const heardThere = await listenToVoice(page);
  for (const times of [1, 2]) {
    await copy.click();
    await expect.poll(async () => (await heardThere()).filter((words) => words === "已复制").length).toBe(times);
  }
});

test("removing one of ten children, and putting it back, keeps the cursor among them", onDesktop, async ({ page }) => {
  await openWith(page, withChildren(10), "/zh/check/family/");
  await page.getByRole("button", { name: "移除第 10 个孩子" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "再添一个孩子" })).toBeFocused();
  await page.getByRole("button", { name: "撤销移除" }).focus();
  await page.keyboard.press("Enter");
  const year = question(page, /^第 10 个孩子/).getByRole("textbox", { name: "年" });
  await expect(year).toBeFocused();
  await expect(year).toHaveValue("2016");
});

test("clearing says so; where there was nothing, it says that", onDesktop, async ({ page }) => {
  await page.goto("/zh/check/family/");
  await page.getByRole("button", { name: "清除我的回答" }).click();
  await expect(page.getByRole("status").filter({ hasText: "没有可以清除的回答" })).toBeVisible();
  await expect(page.getByRole("button", { name: "撤销", exact: true })).toBeHidden();
});
