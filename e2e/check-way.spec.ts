import {
  answering,
  bornOn,
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
import { onDesktop } from "./support/test";

/** A family for whom nothing is open about nurseries and tax: no child is under three. */
const grownUp = answering((answers) => {
  answers.residency = "qingdao";
  answers.hasChildren = "some";
  answers.children = [bornOn("2010-05-01")];
  answers.withinPolicy = "yes";
});

test("a family goes from the start page through every step to the review", onDesktop, async ({ page }) => {
  await openWith(page, wholeFamily, "/zh/");
  await page.getByRole("link", { name: "开始计算" }).click();
  for (const title of ["您的家庭", "分娩", "托育", "工作与假期", "住房", "其他情况", "个人所得税"]) {
    await expectStep(page, title);
    await expect(page).toHaveTitle(`${title} · 青岛生育权益计算器`);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByRole("link", { name: title, exact: true })).toHaveAttribute("aria-current", "step");
    await goOn(page);
  }
  await expectStep(page, "核对您的回答");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("link", { name: "查看结果" })).toHaveAttribute("href", "/zh/result/");
});

test("a step with nothing to ask is passed over, forwards and backwards", onDesktop, async ({ page }) => {
  await openStep(page, grownUp, "/zh/check/family/");
  await expect(page.getByRole("link", { name: "托育" })).toBeHidden();
  await goOn(page);
  await expectStep(page, "工作与假期");
  await page.getByRole("link", { name: "返回" }).click();
  await expectStep(page, "您的家庭");
  await page.getByRole("link", { name: "返回" }).click();
  await expectStep(page, "您家能享受哪些生育待遇？");
});

test("a link to a step with nothing to ask leads to the next one that has", async ({ page }) => {
  await openWith(page, grownUp, "/zh/check/nursery/");
  await expectStep(page, "工作与假期");
  await page.goto("/zh/check/tax/");
  await expectStep(page, "核对您的回答");
  await page.goBack();
  await expectStep(page, "工作与假期");
});

test("a question comes after the one that it hangs on: without a jump, said aloud once, with nothing lost", async ({
  page,
}) => {
  await page.goto("/zh/check/home/");
  const [plan, area] = [question(page, "您家近期打算买房或租房吗？"), question(page, "想在哪里买房？")];
  await expect(area).toBeHidden();
  await expect(plan.getByRole("radio").first()).toBeVisible();
  await plan.getByRole("radio", { name: "买房" }).focus();
  await page.keyboard.press("Space");
  await expect(area).toBeVisible();
  await expect(plan.getByRole("radio", { name: "买房" })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "下面还要问：购房区域。" })).toHaveCount(1);
  await area.getByRole("radio", { name: "市南区" }).check();
  await plan.getByRole("radio", { name: "都不打算" }).check();
  await expect(area).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "下面还要问" })).toHaveCount(0);
  await plan.getByRole("radio", { name: "买房" }).check();
  await expect(area.getByRole("radio", { name: "市南区" })).toBeChecked();
});

test("the result is one press away from every step, once something is answered", onDesktop, async ({ page }) => {
  await page.goto("/zh/check/family/");
  const now = page.getByRole("link", { name: "现在就看结果" });
  await expect(now).toBeHidden();
  await pick(page, "您家有孩子，或正在怀孕吗？", "有，或正在怀孕");
  await typeDate(question(page, /第 1 个孩子/), "2026", "10", "1");
  await expect(page.getByText(/^目前：./).first()).toContainText("每月 2,000 元收入不缴个税");
  const steps = page.getByRole("navigation", { name: "全部步骤" }).getByRole("link");
  await expect(steps.last()).toHaveAttribute("href", "/zh/result/");
  await expect(steps.nth(-2)).toHaveAttribute("href", "/zh/check/");
  await now.click();
  await expectStep(page, "您家的测算结果");
});

test("every question may be left open", async ({ page }) => {
  await page.goto("/zh/");
  await page.getByRole("link", { name: "开始计算" }).click();
  for (const title of ["您的家庭", "工作与假期", "住房", "其他情况"]) {
    await expectStep(page, title);
    await goOn(page);
  }
  await expectStep(page, "核对您的回答");
  await expect(page.getByText("您还没有回答任何问题。")).toBeVisible();
  await page.getByRole("link", { name: "开始回答" }).click();
  await expectStep(page, "您的家庭");
});

test("every question may be answered “not sure”", async ({ page }) => {
  await page.goto("/zh/");
  await page.getByRole("link", { name: "开始计算" }).click();
  for (const title of ["您的家庭", "工作与假期", "住房", "其他情况"]) {
    await expectStep(page, title);
    const groups = await page.getByRole("group").all();
    for (const group of groups) await group.getByLabel("不清楚").check();
    await goOn(page);
  }
  await expectStep(page, "核对您的回答");
  await expect(page.getByText("尚未回答")).toBeHidden();
  await expect(page.getByRole("definition").filter({ hasText: "不清楚" }).first()).toBeVisible();
});

test("what is known so far follows the answers", async ({ page }) => {
  await openWith(page, wholeFamily, "/zh/check/nursery/");
  const known = page.getByText(/^目前：./).first();
  await expect(known).not.toContainText("300 元");
  await pick(page, /第 2 个孩子/, "是，已经在上");
  await expect(known).toContainText("每月 300 元");
  await pick(page, /第 2 个孩子/, "否");
  await expect(known).not.toContainText("300 元");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, title, first] of [
    ["/zh/check/family/", "您的家庭", "您家的户籍在哪里？"],
    ["/en/check/work/", "Work and leave", "Is the mother employed?"],
  ] as const) {
    test(`${path} shows its first question`, async ({ page }) => {
      await page.goto(path);
      await expectStep(page, title);
      await expect(page.getByRole("group", { name: first })).toBeVisible();
    });
  }

  test("the review says that it reads the answers", async ({ page }) => {
    await page.goto("/zh/check/");
    await expectStep(page, "核对您的回答");
    await expect(page.getByText("正在读取您的回答")).toBeVisible();
  });
});

test.describe("a step that does not exist", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("says so and leads back to the answers", async ({ page }) => {
    await openWith(page, wholeFamily, "/zh/check/nowhere/");
    await page.getByRole("link", { name: "查看我的回答" }).click();
    await expectStep(page, "核对您的回答");
  });
});
