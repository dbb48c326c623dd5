import type { Page } from "@playwright/test";
import { expect, openStep, openWith, test } from "./support/check";
import { buyers } from "./support/families";

/** A device whose voices say nothing aloud; what they were told is noted. */
async function giveVoices(page: Page, voices: readonly { readonly lang: string; readonly localService: boolean }[]) {
  await page.addInitScript((given) => {
    const said: string[] = [];
    class Utterance {
      lang = "";
      voice = null;
      constructor(readonly text: string) {}
    }
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => given,
      speak: ({ text }: Utterance) => void said.push(text),
      cancel: () => void said.splice(0),
    });
    for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance: Utterance, said }))
      Object.defineProperty(window, name, { value, configurable: true });
  }, voices);
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: readonly string[] }).said);

test("a question and the sums are read aloud on request, until stopped or left", async ({ page }) => {
  await giveVoices(page, [{ lang: "zh-CN", localService: true }]);
  await openStep(page, buyers, "/zh/check/home/");
  const read = page.getByRole("button", { name: "读给我听" });
  await read.click();
  expect(await said(page)).toEqual(expect.arrayContaining(["您家近期打算买房或租房吗？", "买房", "不清楚"]));
  await page.getByRole("button", { name: "停止朗读" }).click();
  expect(await said(page)).toEqual([]);

  await openWith(page, buyers, "/zh/result/");
  await read.click();
  expect((await said(page)).slice(0, 3)).toEqual(["主要数额", "保育费补助", "每月 680 元"]);
  await page.getByRole("link", { name: "修改我的回答" }).first().click();
  await expect(page).toHaveURL(/check\/$/);
  expect(await said(page)).toEqual([]);
});

test("where every voice sends the text away, or speaks another language, nothing offers to read", async ({ page }) => {
  await giveVoices(page, [
    { lang: "zh-CN", localService: false },
    { lang: "en-GB", localService: true },
  ]);
  await openWith(page, buyers, "/zh/result/");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("region", { name: "主要数额" })).toBeVisible();
  await expect(page.getByRole("button", { name: "读给我听" })).toHaveCount(0);
});
