import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { linesOf } from "@/lib/documents/pdf/testing/lines";
import { bare, readBack } from "@/lib/documents/pdf/testing/read-back";
import { expectAccessible } from "./support/accessibility";
import { expect, openWith, test } from "./support/check";
import { buyers } from "./support/families";

const save = (page: Page) => page.getByRole("button", { name: "保存 PDF" });

/** Presses the button and reads the file that comes. */
async function savedPdf(page: Page, name = "保存 PDF") {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), ...(await readBack(await readFile(await file.path()))) };
}

test("the PDF says what the page says, and its code is loaded on request only", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await openWith(page, buyers, "/zh/result/");
  await expect(save(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  const before = new Set(requested);
  expect([...before].filter((url) => /\.ttf/.test(url))).toEqual([]);

  const { name, text } = await savedPdf(page);
  expect(name).toMatch(/^青岛.*2026-11-23\.pdf$/);
  await expect(page.getByRole("status").filter({ hasText: "PDF 已生成" })).toBeVisible();
  const sums = await page.getByRole("region", { name: "主要数额" }).getByRole("link").all();
  expect(sums).toHaveLength(5);
  for (const sum of sums)
    for (const part of await sum.locator("> span > span, > span:first-child").allTextContents())
      for (const words of part.split(" · ")) expect(text).toContain(bare(words.replace(/^— /, "")));
  for (const title of await page.getByRole("article").getByRole("heading", { level: 3 }).allTextContents())
    expect(text).toContain(bare(title));

  const later = requested.filter((url) => !before.has(url) && url.startsWith("http"));
  expect(later.filter((url) => url.endsWith(".ttf"))).toHaveLength(1);
  expect(later.some((url) => url.endsWith(".js"))).toBe(true);
  const loadedBefore = await Promise.all(
    [...before].filter((url) => url.endsWith(".js")).map((url) => textAt(page, url)),
  );
  expect(loadedBefore.filter((code) => code.includes("StructTreeRoot"))).toEqual([]);
});

async function textAt(page: Page, url: string) {
  return (await page.request.get(url)).text();
}

test("in English too", async ({ page }) => {
  await openWith(page, buyers, "/en/result/");
  const { text } = await savedPdf(page, "Save as PDF");
  for (const title of await page.getByRole("article").getByRole("heading", { level: 3 }).allTextContents())
    expect(text).toContain(bare(title));
});

test.describe("where the network fails", () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  test("says so, keeps everything, and works when tried again", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await page.route("**/*.ttf", (route) => route.abort());
    await save(page).click();
    await expect(page.getByRole("alert").filter({ hasText: "有的文件没有取到" })).toBeVisible();
    await expectAccessible(page);
    await page.unroute("**/*.ttf");
    const { text } = await savedPdf(page, "再试一次");
    expect(text).toContain(bare("每月 680 元"));
    await expect(page.getByRole("alert").filter({ hasText: "文件" })).toBeHidden();
  });

  test("even where the code itself did not come", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await expect(save(page)).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.route("**/*.js", (route) => route.abort());
    await save(page).click();
    await expect(page.getByRole("alert").filter({ hasText: "有的文件没有取到" })).toBeVisible();
    await page.unroute("**/*.js");
    const { text } = await savedPdf(page, "再试一次");
    expect(text).toContain(bare("每月 680 元"));
  });
});

test.describe("inside WeChat", () => {
  test.use({ userAgent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile MicroMessenger/8.0.50" });

  test("says how to open the page in a browser; the link carries the answers", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await expect(page.getByText("微信等应用里不能保存 PDF")).toBeVisible();
    await expect(save(page)).toHaveCount(0);
    await expect(page.getByLabel("这次测算的链接")).toHaveValue(
      /\/zh\/check\/#v=1&c=[0-9a-z]{4}&on=2026-11-23&residency=qingdao/,
    );
    await expectAccessible(page);
  });
});

test("in large print the PDF is set large too", async ({ page }) => {
  await page.addInitScript(() => window.localStorage.setItem("elder", "on"));
  await openWith(page, buyers, "/zh/result/");
  const download = page.waitForEvent("download");
  await save(page).click();
  const pages = await linesOf(await readFile(await (await download).path()));
  expect(Math.min(...pages.flat().map(({ size }) => size))).toBeGreaterThanOrEqual(12);
});
