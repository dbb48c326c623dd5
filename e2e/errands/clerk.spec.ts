import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { bare, readBack } from "@/lib/documents/pdf/testing/read-back";
import { scanPaper } from "@/lib/documents/pdf/testing/scan-paper";
import { answering, expect, openWith, pick, test } from "../support/check";
import { buyers } from "../support/families";
import { scan } from "../support/scan";
import { onDesktop } from "../support/test";

const sums = (page: Page) => page.getByRole("region", { name: "主要数额" }).getByRole("listitem");

/** All answers but those that only the parents know. */
const known = answering((answers) => {
  Object.assign(answers, structuredClone(buyers));
  answers.delivery.inQingdao = "";
  answers.children.forEach(({ nursery }) => (nursery.inclusive = nursery.inclusive && "yes"));
  answers.mother.employed = "";
});

/** Whether a figure, with its unit if it has one, stands in a text by itself, not within a longer one. */
function stands(figure: string, text: string): boolean {
  const end = /\d$/.test(figure) ? "(?!\\d)" : "";
  return new RegExp(`(?<![\\d,.])${figure}${end}`).test(text);
}

test("a case goes from the desk to the parent's phone, onto paper and back", onDesktop, async ({ page, browser }) => {
  await openWith(page, known, "/zh/staff/");
  await expect(page.getByRole("button", { name: "全屏显示二维码" })).toBeVisible();
  await page.getByRole("checkbox", { name: "暂时用不到的问题也显示出来" }).check();
  await pick(page, "是难产吗？", "是");
  await page.getByRole("button", { name: "全屏显示二维码" }).click();
  const link = await scan(page.getByRole("dialog").getByRole("img", { name: "二维码" }));

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await phone.clock.setFixedTime("2026-11-23T10:00:00+08:00");
  const parent = await phone.newPage();
  await parent.goto(link);
  await expect(parent.getByRole("status").filter({ hasText: "为您准备" })).toBeVisible();
  await expect(parent.getByText("尚未回答")).toHaveCount(2);
  await expect(parent.getByRole("term").filter({ hasText: "难产" })).toBeVisible();
  await parent.getByRole("link", { name: "接着回答" }).click();
  await pick(parent, /在青岛的医疗保健机构分娩/, "是");
  await parent.getByRole("button", { name: "继续" }).click();
  await pick(parent, /母亲（女方）有工作单位/, "是");
  await parent.getByRole("button", { name: "完成，回到核对" }).click();
  await parent.getByRole("link", { name: "查看结果" }).click();
  await expect(sums(parent).filter({ hasText: "休假" })).toContainText("173 天");

  const download = parent.waitForEvent("download");
  await parent.getByRole("button", { name: "保存 PDF" }).click();
  const file = new Uint8Array(await readFile(await (await download).path()));
  const { text } = await readBack(file);
  const inCards = await parent.getByRole("article").locator("p:visible, dd:visible").allTextContents();
  const told = [...(await sums(parent).allTextContents()), ...inCards];
  const figures = told.flatMap((words) => words.match(/\d+(?:[,.]\d+)*(?: ?[年月日元天套%])?/g) ?? []);
  expect(figures.length).toBeGreaterThan(30);
  expect(figures.filter((figure) => !stands(bare(figure), text))).toEqual([]);

  const again = await phone.newPage();
  await again.goto(scanPaper(file));
  await again.getByRole("link", { name: "查看结果" }).click();
  await expect(sums(again)).toHaveText(await sums(parent).allTextContents());
  await phone.close();
});
