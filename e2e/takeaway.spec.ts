import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { convertIcsCalendar } from "ts-ics";
import { expect, openWith, test } from "./support/check";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility";
import { wordsOf } from "./support/errand";
import { buyers } from "./support/families";

const DAY = 24 * 60 * 60 * 1000;

/** Presses the button and reads the file that comes, by another hand than wrote it. */
async function savedCalendar(page: Page, name: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const file = await download;
  const text = await readFile(await file.path(), "utf8");
  const { events = [] } = convertIcsCalendar(undefined, text);
  return { name: file.suggestedFilename(), text, events };
}

for (const [locale, words] of Object.entries(wordsOf)) {
  test(`the days to remember go into a calendar, and saved again they have the same names, ${locale}`, async ({
    page,
  }) => {
    await openWith(page, buyers, `/${locale}/result/`);
    const first = await savedCalendar(page, words.takeaway.calendar);
    expect(first.name).toBe("qingdao-2026-11-23.ics");
    expect(first.text).toContain(`X-WR-CALNAME:${words.calendar.name}`);
    const days = first.events.map(({ start }) => [start.type, start.date.toISOString().slice(0, 10)]);
    expect(days).toEqual([
      ["DATE", "2026-10-01"],
      ["DATE", "2027-02-01"],
      ["DATE", "2027-03-01"],
      ["DATE", "2027-03-02"],
      ["DATE", "2027-03-07"],
      ["DATE", "2027-12-31"],
      ["DATE", "2029-09-01"],
      ["DATE", "2029-09-01"],
      ["DATE", "2029-09-01"],
      ["DATE", "2029-10-01"],
      ["DATE", "2032-09-01"],
    ]);
    for (const { start, end, summary = "", description = "" } of first.events) {
      expect(end?.date.getTime() ?? start.date.getTime() + DAY).toBe(start.date.getTime() + DAY);
      expect(/\p{Script=Han}/u.test(summary)).toBe(locale === "zh");
      expect(summary).not.toBe("");
      expect(description).toContain(words.calendar.note.split("}").at(-1));
    }
    await page.reload();
    const again = await savedCalendar(page, words.takeaway.calendar);
    const uids = again.events.map(({ uid }) => uid);
    expect(uids).toEqual(first.events.map(({ uid }) => uid));
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.filter((uid) => /20\d\d-\d\d/.test(uid))).toEqual([]);
  });

  test(`the QR code fills the screen, and Escape gives the screen and the focus back, ${locale}`, async ({ page }) => {
    await openWith(page, buyers, `/${locale}/result/`);
    await page.locator("summary", { hasText: words.takeaway.share }).press("Enter");
    const enlarge = page.getByRole("button", { name: words.takeaway.enlarge, exact: true });
    const dialog = page.getByRole("dialog", { name: words.takeaway.qr });
    const close = dialog.getByRole("button", { name: words.takeaway.close, exact: true });

    await enlarge.press("Enter");
    await expect(dialog.getByRole("img")).toBeInViewport({ ratio: 1 });
    const { width, height } = page.viewportSize() ?? {};
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width, height });
    await expect(close).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(enlarge).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(close).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(enlarge).toBeFocused();
  });
}

test.describe("while the network is gone", () => {
  // The pages that links lead to are not fetched ahead.
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  for (const [locale, words] of Object.entries(wordsOf))
    test(`the link and its QR code are there all the same, ${locale}`, async ({ page, context }) => {
      await openWith(page, buyers, `/${locale}/result/`);
      await expect(page.getByText(words.takeaway.share, { exact: true })).toBeVisible();
      await page.waitForLoadState("networkidle");
      await context.setOffline(true);
      await page.getByText(words.takeaway.share, { exact: true }).click();
      await expect(page.getByRole("textbox", { name: words.takeaway.link, exact: true })).toHaveValue(/#v=1/);
      await expect(page.getByRole("button", { name: words.takeaway.copy, exact: true })).toBeVisible();
      await expect(page.getByRole("img", { name: words.takeaway.qr, exact: true }).first()).toBeVisible();
      await page.getByRole("button", { name: words.takeaway.enlarge, exact: true }).click();
      await expect(page.getByRole("dialog", { name: words.takeaway.qr }).getByRole("img")).toBeVisible();
    });
});

test.describe("inside WeChat", () => {
  test.use({ userAgent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile MicroMessenger/8.0.50" });

  for (const [locale, words] of Object.entries(wordsOf))
    test(`nothing is offered that is blocked there; the link is, ${locale}`, async ({ page }) => {
      await openWith(page, buyers, `/${locale}/result/`);
      await expect(page.getByText(words.paper.blocked.title)).toBeVisible();
      for (const name of [words.paper.save, words.takeaway.calendar, words.takeaway.print])
        await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
      await page.getByText(words.takeaway.share, { exact: true }).click();
      await expect(page.getByRole("img", { name: words.takeaway.qr, exact: true }).first()).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
});
