import type { Page } from "@playwright/test";
import { encodeLink, steps, type Answers } from "@/lib/household";
import { expectAccessibleInStrongContrast, expectNoSidewaysScroll } from "./support/accessibility";
import { answering, expect, openWith, test, wholeFamily } from "./support/check";
import { inEachLanguage, type wordsOf } from "./support/errand";
import { buyers } from "./support/families";
import { heldBack } from "./support/held-back";
import { illegible } from "./support/legible";
import { smallTargets } from "./support/looks";
import { unfoldAll } from "./support/result";

const typeSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute("data-elder"));

const wrong = answering((answers) => {
  Object.assign(answers, structuredClone(buyers));
  answers.mother.leaveStart = { year: "2020", month: "1", day: "1" };
  answers.housing.price.text = "many";
});

const noDates = answering((answers) => {
  answers.hasChildren = "some";
});

const link = encodeLink({ residency: "qingdao", children: [{ birthDate: "2024-03-01" }] }, { on: "2026-10-20" });

type Act = (page: Page, words: (typeof wordsOf)["zh"]) => unknown;

const sendOff: Act = async (page) => {
  await page.locator("form button[type=submit]").click();
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
};

const setUpKiosk: Act = async (page, { staff }) => {
  await page.getByText(staff.kiosk.title, { exact: true }).click();
  await page.getByRole("checkbox", { name: staff.kiosk.on }).check();
};

const share: Act = (page, { takeaway }) => page.getByText(takeaway.share, { exact: true }).click();

const ask =
  (name: (words: (typeof wordsOf)["zh"]) => string): Act =>
  async (page, words) => {
    await page
      .getByRole("button", { name: name(words), exact: true })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toBeVisible();
  };

/** What the test of larger type does not see: a path, whose answers, and what is done there first. */
const states: readonly (readonly [path: string, answers: Answers, ...acts: Act[]])[] = [
  ...steps.map((step) => [`check/${step}/`, wholeFamily] as const),
  ["check/family/#children", noDates, sendOff],
  ["check/work/", wrong, sendOff],
  ["check/home/#housing.price", wrong, sendOff],
  ["check/", wrong],
  [`check/#${link}`, wholeFamily],
  ["result/", buyers, share, ask(({ takeaway }) => takeaway.enlarge)],
  ["staff/", wrong, setUpKiosk, ask(({ staff }) => staff.newCase)],
  ["staff/links/", wholeFamily],
  ["plan/", wholeFamily],
  ["nowhere/", wholeFamily],
];

test.use({ allowedErrors: [/status of 404/] });

inEachLanguage((locale, words) => {
  test("in elder mode each step, error, page and dialog has strong contrast, room for a thumb, and its text whole", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: locale === "zh" ? "light" : "dark", reducedMotion: "reduce" });
    await page.addInitScript(() => window.localStorage.setItem("elder", "on"));
    for (const [at, [path, answers, ...acts]] of states.entries())
      await test.step(path, async () => {
        await openWith(page, answers, `/${locale}/${path.replace(/(?=#)|$/, `?${at}`)}`);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        // A fold that is opened before the scripts come is empty.
        if (acts.length > 0) await page.waitForLoadState("networkidle");
        for (const act of acts) await act(page, words);
        expect.soft(await smallTargets(page)).toEqual([]);
        expect.soft(await illegible(page)).toEqual([]);
        await expectAccessibleInStrongContrast(page);
      });
  });

  test("larger type: one press, on every page from its first paint, in strong contrast, no wider than a phone", async ({
    page,
  }) => {
    // Nothing is drawn before the page has a body: later is too late.
    await page.addInitScript(() => {
      const watcher = new MutationObserver(() => {
        const { body, documentElement } = document as { body: HTMLElement | null; documentElement: HTMLElement };
        if (!body) return;
        watcher.disconnect();
        Object.assign(window, { first: documentElement.hasAttribute("data-elder") });
      });
      watcher.observe(document, { childList: true, subtree: true });
    });
    await openWith(page, buyers, `/${locale}/`);
    const size = await typeSize(page);
    const button = page.getByRole("button", { name: words.site.elder, exact: true });
    await expect(button).toHaveAttribute("aria-pressed", "false");
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    expect(await typeSize(page)).toBeCloseTo(1.5 * size, 1);

    for (const path of ["", "check/home/", "result/", "accessibility/", "plan/childcare-subsidy/"]) {
      await page.goto(`/${locale}/${path}`);
      expect(await page.evaluate("window.first"), path).toBe(true);
      await expect(button).toHaveAttribute("aria-pressed", "true");
      if (path === "result/") await unfoldAll(page);
      for (const { colorScheme, ...size } of [
        { colorScheme: "dark", width: 1280, height: 900 },
        { colorScheme: "light", width: 360, height: 740 },
      ] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize(size);
        await expectAccessibleInStrongContrast(page);
        await expectNoSidewaysScroll(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
    }

    const other = locale === "zh" ? "English" : "中文";
    await page.getByRole("link", { name: other, exact: true }).click();
    await expect(page.getByRole("link", { name: locale === "zh" ? "中文" : "English", exact: true })).toBeVisible();
    expect(await isMarked(page)).toBe(true);
    await page.locator("header button[aria-pressed=true]").click();
    await expect.poll(() => isMarked(page)).toBe(false);
  });
});

test("larger type waits for no script: one that comes late finds it on, and where none comes it works", async ({
  page,
}) => {
  const send = await heldBack(page);
  await page.goto("/zh/check/family/", { waitUntil: "domcontentloaded" });
  const button = page.getByRole("button", { name: "长辈版" });
  const size = await typeSize(page);
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  expect(await typeSize(page)).toBeCloseTo(1.5 * size, 1);
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  expect(await typeSize(page)).toBeCloseTo(size, 1);
  await button.click();
  send();
  // One question at a time is what the scripts make of it.
  await expect(page.getByRole("group")).toHaveCount(1);
  await expect(button).toHaveAttribute("aria-pressed", "true");
  expect(await isMarked(page)).toBe(true);
  await button.click();
  await expect(page.getByRole("group")).not.toHaveCount(1);
  expect(await isMarked(page)).toBe(false);
});

test("where the device keeps no settings, it holds for as long as the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("No settings are kept here.", "SecurityError");
      },
    });
  });
  await page.goto("/zh/");
  const button = page.getByRole("button", { name: "长辈版" });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("link", { name: "开始计算" }).click();
  await expect(page).toHaveURL(/check\/family/);
  expect(await isMarked(page)).toBe(true);
});
