import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectStep, openWith, pick, test as base } from "./support/check";
import { wordsOf } from "./support/errand";
import { buyers, halfway } from "./support/families";
import { Release } from "./support/release";
import { card, openCard } from "./support/result";
import { onDesktop } from "./support/test";

/** Each worker has a server of its own beside that of the other tests: it is stopped in the middle. */
const port = Number(process.env["E2E_PORT"] ?? 3210) + 1 + Number(process.env["TEST_PARALLEL_INDEX"] ?? 0);

const test = base.extend<{ site: Release }>({
  site: [
    async ({ baseURL }, use) => {
      const site = new Release(Number(new URL(baseURL ?? "").port));
      await site.start();
      await use(site);
      await site.remove();
    },
    { auto: true },
  ],
});

test.use({
  baseURL: `http://localhost:${port}`,
  serviceWorkers: "allow",
  allowedErrors: [/ERR_CONNECTION_REFUSED|Failed to fetch/],
});

type Manifest = { start_url: string; shortcuts: { url: string }[]; icons: { src: string }[] };

async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  return (await readFile(await (await download).path())).toString("latin1");
}

/** The pages of the plan, without the payloads of the pages' router, that are kept because they were asked for. */
const pagesAsked = (page: Page) =>
  page.evaluate(async () => {
    const asked = await (await caches.open("asked")).keys();
    return asked.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith("/"));
  });

/** A browser does so by itself, and lets the next worker take over then; but not while a debugger, such as these tests, looks on. */
async function stopIdleWorkers(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await devtools.detach();
}

const goOn = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

for (const [locale, words] of Object.entries(wordsOf)) {
  const { check, offline, paper, result, staff, steps, takeaway } = words;
  const isKept = (page: Page) => expect(page.getByText(offline.news.kept, { exact: true })).toBeVisible();

  test(`without a network a family gets from the first step to paper, calendar and link, ${locale}`, async ({
    page,
    site,
  }) => {
    await openWith(page, buyers, `/${locale}/`);
    await isKept(page);
    const leave = words.entitlements["maternity-leave"].title;
    await page.goto(`/${locale}/result/`);
    await openCard(card(page, leave));
    await card(page, leave).getByRole("link", { name: result.planPage }).click();
    await expectStep(page, leave);
    await expect.poll(() => pagesAsked(page)).toEqual([`/${locale}/plan/maternity-leave/`]);
    await site.stop();

    // A page of the plan that was read is there again, though a link led to it; and so is the card that led there.
    await page.reload();
    await expectStep(page, leave);
    await page.goBack();
    await expect(card(page, leave)).toBeInViewport();
    await page.goto(`/${locale}/`);
    await page.getByRole("main").getByRole("link", { name: words.start.begin, exact: true }).click();
    await expectStep(page, steps.family);
    await goOn(page, check.continue);
    await expectStep(page, steps.birth);
    await page.goto(`/${locale}/check/tax/`);
    await goOn(page, check.continue);
    await expectStep(page, check.title);
    await page.getByRole("link", { name: check.result, exact: true }).click();
    await expectStep(page, result.title);
    await page.reload();
    expect(await saved(page, paper.save)).toMatch(/^%PDF/);
    expect(await saved(page, takeaway.calendar)).toMatch(/^BEGIN:VCALENDAR/);
    await page.getByText(takeaway.share, { exact: true }).click();
    await expect(page.getByRole("img", { name: takeaway.qr, exact: true }).first()).toBeVisible();

    // A language that is not kept is not begun by a look, and its pages are given in the one that is.
    await page.goto(`/${locale === "zh" ? "en" : "zh"}/result`);
    await expectStep(page, result.title);
    expect((await page.evaluate(() => caches.keys())).sort()).toEqual(["asked", "common", locale].sort());

    const asOf = page.getByText(offline.asOf.replace(/\{.*/, ""));
    await expect(asOf).toBeHidden();
    await page.clock.setFixedTime(Date.now() + 31 * 24 * 60 * 60 * 1000);
    await page.reload();
    await expect(asOf).toBeVisible();
  });

  test(
    `without a network a clerk opens, changes and hands over a case, ${locale}`,
    onDesktop,
    async ({ page, site }) => {
      await openWith(page, buyers, `/${locale}/staff/`);
      await isKept(page);
      await site.stop();

      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(staff.title);
      await pick(page, words.questions.difficultDelivery.label, words.answer.yes);
      await goOn(page, takeaway.enlarge);
      await expect(page.getByRole("dialog", { name: takeaway.qr }).getByRole("img")).toBeVisible();
      await goOn(page, takeaway.close);
      await page.getByText(staff.moreWays, { exact: true }).click();
      expect(await saved(page, paper.save)).toMatch(/^%PDF/);
    },
  );
}

test("a release in mid-errand is offered, and loses nothing", async ({ page, site }) => {
  const old = "您家的户籍在哪里？";
  await openWith(page, { ...halfway, withinPolicy: "yes" }, "/zh/check/family/");
  await expect(page.getByText(wordsOf.zh.offline.news.kept, { exact: true })).toBeVisible();
  await site.release(old, "您家的户口在哪里？");

  // The old pages go on working until the family takes the new ones.
  await goOn(page, "继续");
  await expectStep(page, "分娩");
  await pick(page, "在青岛的医疗保健机构分娩吗？", "是");
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "网站有了新版本" })).toBeVisible();
  await page.goBack();
  await expect(page.getByText(old)).toBeVisible();
  await goOn(page, "更新");
  await expect(async () => {
    await stopIdleWorkers(page);
    // It is seen only once its scripts have come, and they come by the worker: it must not be stopped again meanwhile.
    await expect(page.getByText("您家的户口在哪里？")).toBeAttached({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole("radio", { name: "青岛市" })).toBeChecked();
  await goOn(page, "继续");
  await expect(
    page.getByRole("group", { name: /在青岛的医疗保健机构/ }).getByRole("radio", { name: "是" }),
  ).toBeChecked();
});

test("a phone can put the site beside its programs, in either language", async ({ request }) => {
  for (const locale of Object.keys(wordsOf)) {
    const answer = await request.get(`/${locale}/manifest.webmanifest`);
    expect(answer.headers()["content-type"]).toContain("application/manifest+json");
    const { start_url, shortcuts, icons } = (await answer.json()) as Manifest;
    const pages = [start_url, ...shortcuts.map(({ url }) => url)];
    expect(pages).toEqual([`/${locale}/`, `/${locale}/check/family/`, `/${locale}/staff/`]);
    for (const address of [...pages, ...icons.map(({ src }) => src)])
      expect((await request.get(address)).status(), address).toBe(200);
  }
});

test.describe("on a costly line", () => {
  test("nothing is kept before the family asks for it", async ({ page, site }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }),
    );
    await page.goto("/zh/");
    const keep = page.getByRole("button", { name: "离线也能用" });
    await expect(keep).toBeVisible();
    expect(
      await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]),
    ).toEqual([[], []]);
    await keep.click();
    await expect(page.getByText(wordsOf.zh.offline.news.whole, { exact: true })).toBeVisible();
    await site.stop();
    await page.goto("/en/check/family/");
    await expectStep(page, wordsOf.en.steps.family);
    await page.goto("/zh/plan/");
    await page.getByRole("main").getByRole("link", { name: "产假", exact: true }).click();
    await expectStep(page, "产假");
    await page.reload();
    await expectStep(page, "产假");
  });
});
