import { expect, expectStep, question, test } from "./support/check";
import { choose, tabTo, type } from "./support/keyboard";
import { onDesktop } from "./support/test";

test("the keyboard alone completes the check", onDesktop, async ({ page }) => {
  await page.goto("/zh/");
  await tabTo(page, page.getByRole("link", { name: "开始计算" }));
  await page.keyboard.press("Enter");

  await expectStep(page, "您的家庭");
  await choose(page, "您家的户籍在哪里？", "青岛市");
  await choose(page, "您家有孩子，或正在怀孕吗？", "有，或正在怀孕");
  const child = question(page, "第 1 个孩子");
  for (const [part, text] of Object.entries({ 年: "2026", 月: "10", 日: "1" }))
    await type(page, child.getByRole("textbox", { name: part }), text);
  await tabTo(page, page.getByRole("button", { name: "再添一个孩子" }));
  await page.keyboard.press("Enter");
  await page.keyboard.type("2024");
  await type(page, question(page, "第 2 个孩子").getByRole("textbox", { name: "月" }), "3");
  await type(page, question(page, "第 2 个孩子").getByRole("textbox", { name: "日" }), "1");
  await choose(page, "孩子都是按政策生育的吗？", "是");
  await page.keyboard.press("Enter");

  await expectStep(page, "分娩");
  await choose(page, "在青岛的医疗保健机构分娩吗？", "是");
  await choose(page, "产妇分娩时参加哪种医保？", "居民医保");
  await page.keyboard.press("Enter");

  await expectStep(page, "托育");
  await choose(page, /这个孩子上的是普惠托位吗/, "是，已经在上");
  await page.keyboard.press("Enter");

  await expectStep(page, "工作与假期");
  await choose(page, "母亲（女方）有工作单位吗？", "是");
  await choose(page, "是难产吗？", "否");
  await page.keyboard.press("Enter");

  await expectStep(page, "住房");
  await choose(page, "您家近期打算买房或租房吗？", "租房");
  await page.keyboard.press("Enter");

  await expectStep(page, "其他情况");
  const none = page.getByRole("checkbox", { name: "以上都没有" });
  await tabTo(page, page.getByRole("checkbox", { name: "因生育或带孩子中断了工作" }));
  await page.keyboard.press("Space");
  await tabTo(page, none);
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: "因生育或带孩子中断了工作" })).not.toBeChecked();
  await page.keyboard.press("Enter");

  await expectStep(page, "个人所得税");
  await choose(page, "家里个人所得税适用的最高税率是多少？", "10%");
  await page.keyboard.press("Enter");

  await expectStep(page, "核对您的回答");
  await tabTo(page, page.getByRole("link", { name: "查看结果" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/zh\/result\/$/);
});
