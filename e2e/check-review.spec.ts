import {
  answering,
  expect,
  expectStep,
  goOn,
  openWith,
  pick,
  question,
  test,
  typeDate,
  wholeFamily,
} from "./support/check";
import { expectAccessible } from "./support/accessibility";
import { buyers } from "./support/families";

test("the review says every answer in words and leads to each question and back", async ({ page }) => {
  await openWith(page, wholeFamily, "/zh/check/");
  await expect(page.getByRole("heading", { name: "托育" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "2 个孩子：" })).toContainText("2024年3月1日");
  await page.getByRole("link", { name: "修改 普惠托位 · 第 2 个孩子（2026年10月1日）" }).click();
  await expectStep(page, "托育");
  const place = question(page, /第 2 个孩子/);
  await expect(place.getByRole("radio").first()).toBeFocused();
  await place.getByRole("radio", { name: "从某个月开始" }).check();
  await goOn(page, "完成，回到核对");
  await expect(page.getByRole("alert").filter({ hasText: "请填打算从哪个月入托" })).toBeFocused();
  await typeDate(question(page, "从哪个月入托？"), "2026", "12");
  await goOn(page, "完成，回到核对");
  await expectStep(page, "核对您的回答");
  await expect(page.getByRole("definition").filter({ hasText: "从2026年12月起" })).toContainText("是");
});

test("Back from a change leads to the review too", async ({ page }) => {
  await openWith(page, wholeFamily, "/zh/check/");
  await page.getByRole("link", { name: "修改 住房打算" }).click();
  await expect(page.getByRole("radio", { name: "买房" })).toBeFocused();
  await page.getByRole("link", { name: "返回" }).click();
  await expectStep(page, "核对您的回答");
});

test("a change for the result leads back to the result", async ({ page }) => {
  await openWith(page, wholeFamily, "/zh/check/home/?from=result#housing.purchaseArea");
  const area = question(page, "想在哪里买房？").getByRole("radio", { name: "市南区" });
  await expect(area).toBeFocused();
  await expect(page.getByRole("link", { name: "返回" })).toHaveAttribute("href", "/zh/result/");
  await page.keyboard.press("Space");
  await expect(area).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/zh\/result\/$/);
});

test("what is open and what is not sure are told apart", async ({ page }) => {
  const answers = answering((all) => {
    all.residency = "qingdao";
    all.withinPolicy = "unsure";
  });
  await openWith(page, answers, "/en/check/");
  const answer = (text: string) => page.getByRole("definition").filter({ hasText: text });
  await expect(answer("Not sure")).toHaveCount(1);
  await expect(answer("Not answered yet").first()).toBeVisible();
  await expect(page.getByText(/questions are still open/)).toBeVisible();
});

test("an answer that cannot be used is named, with the way to its field", async ({ page }) => {
  const answers = answering((all) => {
    all.housing.homesOwned.text = "1.5";
  });
  await openWith(page, answers, "/zh/check/");
  await page.getByRole("link", { name: "现有住房：套数请填整数。" }).click();
  await expect(question(page, "您家现有几套住房？").getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await expectStep(page, "核对您的回答");
  await expect(page.getByText("请填整数")).toBeHidden();
});

test("what nobody has answered is asked next; the result comes second", async ({ page }) => {
  const answers = answering((all) => {
    Object.assign(all, structuredClone(wholeFamily));
    all.mother.employed = "unsure";
    all.delivery.inQingdao = "yes";
  });
  await openWith(page, answers, "/zh/check/");
  await page.getByRole("main").getByRole("link", { name: "接着回答" }).click();
  await expectStep(page, "分娩");
  await expect(question(page, "产妇分娩时参加哪种医保？").getByRole("radio").first()).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("link", { name: "查看结果" })).toBeVisible();
});

test("what is open in several steps is asked from one to the next, until the family goes back or nothing is", async ({
  page,
}) => {
  const answers = answering((all) => {
    Object.assign(all, structuredClone(buyers));
    all.delivery.inQingdao = "";
    all.mother.employed = "";
  });
  await openWith(page, answers, "/zh/check/");
  await page.getByRole("main").getByRole("link", { name: "接着回答" }).click();
  await expectStep(page, "分娩");
  await goOn(page);
  const employed = question(page, /母亲（女方）有工作单位/).getByRole("radio", { name: "是", exact: true });
  await expect(employed).toBeFocused();
  await page.getByRole("link", { name: "返回" }).click();
  await expectStep(page, "核对您的回答");
  await page.getByRole("main").getByRole("link", { name: "接着回答" }).click();
  await pick(page, /在青岛的医疗保健机构分娩/, "是");
  await goOn(page);
  await employed.check();
  await goOn(page, "完成，回到核对");
  await expectStep(page, "核对您的回答");
  await expect(page.getByRole("main").getByRole("link", { name: "接着回答" })).toHaveCount(0);
});

test("a family that said it is not sure is not asked again", async ({ page }) => {
  const delivery = { ...buyers.delivery, inQingdao: "unsure" };
  await openWith(page, { ...buyers, delivery }, "/zh/check/");
  await expect(page.getByText(/问题没有答案/)).toBeVisible();
  await expect(page.getByRole("link", { name: "查看结果" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "接着回答" })).toHaveCount(0);
});

test("an answer that only waits for another is shown apart; one that cannot matter any more goes into no link", async ({
  page,
}) => {
  const answers = answering((all) => {
    Object.assign(all, structuredClone(buyers));
    all.mother.employed = "";
    all.delivery.difficult = "yes";
    all.housing.plan = "rent";
  });
  await openWith(page, answers, "/zh/check/");
  const unused = page.locator("section").filter({ has: page.getByRole("heading", { name: "暂时用不到的回答" }) });
  await expect(unused.getByRole("term").filter({ hasText: "难产" })).toBeVisible();
  await expect(unused.getByRole("term").filter({ hasText: /总价|贷款/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "查看结果" }).click();
  await expectStep(page, "您家的测算结果");
  await page.getByText("分享链接").click();
  const link = page.getByRole("textbox", { name: "链接" });
  await expect(link).toHaveValue(/delivery\.difficult=1/);
  await expect(link).not.toHaveValue(/price|assessedLoan|purchaseArea/);
});
