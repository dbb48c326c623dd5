import type { Page } from "@playwright/test";
import { encodeLink, keepValid, readAnswers, writeSaved } from "@/lib/household";
import { filesBelow, outFolder } from "@/scripts/files.mjs";
import { answering, bornOn, expect, goOn, test } from "./support/check";
import { wordsOf } from "./support/errand";
import { buyers } from "./support/families";
import { leakOf, listen } from "./support/leaks";
import { pages, rightPages } from "./support/pages";

/** A family whose dates and sums nobody would write by chance. */
const odd = answering((answers) => {
  Object.assign(answers, structuredClone(buyers));
  answers.children = [bornOn("2020-11-29"), bornOn("2024-02-17")];
  answers.housing.price.text = "1234567.89";
  answers.housing.assessedLoan.text = "543210.98";
  answers.mother.employerMonthlyWage.text = "98765.43";
});

const { household } = keepValid(readAnswers(odd), "2026-11-23");
const fragment = encodeLink(household, { on: "2026-11-23" });
const leaks = leakOf(household);

const saved = async (page: Page, name: string) => {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  await (await download).path();
};

test("no page is left out", () => {
  const built = filesBelow(outFolder).filter((file) => file.startsWith("zh/") && file.endsWith("index.html"));
  expect([...new Set([...pages, ...rightPages])].map((path) => `zh/${path}index.html`).sort()).toEqual(built);
});

test.describe("while the site is being kept for offline use", () => {
  test.use({ serviceWorkers: "allow" });

  for (const [locale, words] of Object.entries(wordsOf))
    test(`no request carries an answer, on any page, whatever is taken away, ${locale}`, async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await context.addInitScript(() => Object.assign(navigator, { share: () => Promise.resolve() }));
      const sockets: string[] = [];
      page.on("websocket", (socket) => sockets.push(socket.url()));
      const told = listen(context);

      await page.goto(`/${locale}/check/#${fragment}`);
      await expect(page.getByRole("link", { name: words.check.result, exact: true })).toBeVisible();
      for (const path of pages) {
        await page.goto(`/${locale}/${path}`);
        await page.waitForLoadState("networkidle");
      }

      await page.goto(`/${locale}/check/home/`);
      await expect(page.getByRole("radio", { checked: true }).first()).toBeVisible();
      // An improbable amount is asked back once.
      await goOn(page, words.check.continue);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.steps.home);
      await goOn(page, words.check.continue);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.steps.situations);

      await page.goto(`/${locale}/result/`);
      await saved(page, words.paper.save);
      await saved(page, words.takeaway.calendar);
      await page.getByRole("button", { name: words.takeaway.print, exact: true }).click();
      await page.getByText(words.takeaway.share, { exact: true }).click();
      await page.getByRole("button", { name: words.takeaway.copy, exact: true }).click();
      await expect(page.getByText(words.takeaway.copied, { exact: true })).toBeVisible();
      const link = await page.getByRole("textbox", { name: words.takeaway.link, exact: true }).inputValue();
      await page.getByRole("button", { name: words.takeaway.send, exact: true }).click();
      await page.getByRole("button", { name: words.takeaway.enlarge, exact: true }).click();
      await page.getByRole("button", { name: words.takeaway.close, exact: true }).click();

      await page.getByRole("link", { name: /^(English|中文)$/ }).click();
      await expect(page).not.toHaveURL(new RegExp(`/${locale}/`));
      await page.goto(`/${locale}/staff/`);
      await page.getByRole("textbox", { name: words.staff.linkLabel, exact: true }).fill(link);
      await page.getByRole("textbox", { name: words.staff.linkLabel, exact: true }).press("Enter");
      await page.waitForLoadState("networkidle");

      const all = await told();
      expect(all.length).toBeGreaterThan(pages.length);
      expect(all.filter(leaks)).toEqual([]);
      expect(sockets).toEqual([]);
      expect(await page.evaluate(() => [document.cookie, window.localStorage.length])).toEqual(["", 0]);
      expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    });
});

test("an answer would be found, however it were sent", async ({ page, context }) => {
  await page.route("**/leak/**", (route) => route.fulfill({ body: "" }));
  await page.goto("/zh/");
  await page.waitForLoadState("networkidle");
  const told = listen(context);
  await page.evaluate(
    async ({ json, typed, pairs }) => {
      const [birth = ""] = /2024-\d\d-\d\d/.exec(json) ?? [];
      const [year = "", month = "", day = ""] = birth.split("-");
      const post = (way: string, body: BodyInit) => fetch(`/leak/${way}`, { method: "POST", body });
      await post("json", json);
      await post("typed", typed);
      await post("form", new URLSearchParams({ plan: "buy" }));
      await post("date", `${year}年${Number(month)}月${day}日`);
      await post("money", "¥1,234,567.89");
      await post("bytes", new Blob([new TextEncoder().encode(json)]));
      await fetch(`/leak/query?${pairs}`);
      await fetch(`/leak/escaped/${encodeURIComponent(encodeURIComponent(pairs))}`);
      await fetch(`/leak/packed/${btoa(json)}`);
      await fetch(`/leak/header`, { headers: { "X-Answers": json } });
      await fetch(`/leak/yes?withinPolicy=1`);
      navigator.sendBeacon(`/leak/beacon`, json);
    },
    { json: JSON.stringify(household), typed: writeSaved(odd), pairs: fragment },
  );
  await expect.poll(async () => (await told()).some((text) => text.includes("/leak/beacon"))).toBe(true);
  const all = (await told()).filter((text) => text.includes("/leak/"));
  expect(all).toHaveLength(12);
  expect(all.filter((text) => !leaks(text))).toEqual([]);
});
