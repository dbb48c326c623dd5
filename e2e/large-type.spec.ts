import type { Page } from "@playwright/test";
import { encodeLink, noAnswers, steps, writeSaved, type Answers } from "@/lib/household";
import { answering, expect, goOn, test, wholeFamily } from "./support/check";
import { inEachLanguage, type wordsOf } from "./support/errand";
import { buyers, halfway, unsure } from "./support/families";
import { illegible, setTextSize } from "./support/legible";
import { unfoldAll } from "./support/result";

/** Type twice as large on three phones, and a desk's screen magnified four times. */
const views = [
  { width: 320, height: 640, type: 2 },
  { width: 360, height: 740, type: 2 },
  { width: 412, height: 915, type: 2 },
  { width: 320, height: 225, type: 1 },
] as const;

/** Wrong wherever something can be, and as long as it may get. */
const wrong = answering((answers) => {
  Object.assign(answers, structuredClone(buyers));
  answers.mother.leaveStart = { year: "2020", month: "1", day: "1" };
  answers.housing.homesOwned.text = "many";
  answers.housing.price.text = "20000000";
  answers.delivery.inScopeCost.text = "many";
  for (const child of answers.children) child.nursery.until.month = "13";
});

type Words = (typeof wordsOf)["zh"];
type Shown = (page: Page, words: Words) => Promise<void>;

const line: Shown = (page) => expect(page.getByText(/目前：|So far:/)).toBeVisible();
const errors: Shown = async (page, words) => {
  await line(page, words);
  await goOn(page, words.check.continue);
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
};
const answered: Shown = (page, words) =>
  expect(page.getByRole("link", { name: words.check.change }).first()).toBeVisible();
const empty: Shown = (page, words) => expect(page.getByText(words.check.empty)).toBeVisible();
const choice: Shown = (page, words) => expect(page.getByRole("group", { name: words.link.conflict })).toBeVisible();
const desk: Shown = async (page) => {
  await expect(page.locator("#open-fields")).toBeVisible();
  await unfoldAll(page);
};
const nothingElse: Shown = (page) => expect(page.getByRole("heading", { level: 1 })).toBeVisible();

const link = encodeLink({ residency: "qingdao", children: [{ birthDate: "2024-03-01" }] }, { on: "2026-10-20" });

const states: readonly (readonly [path: string, answers: Answers, shown: Shown])[] = [
  ["", buyers, nothingElse],
  ...steps.map((step) => [`check/${step}/`, wholeFamily, line] as const),
  ...["birth", "nursery", "work", "home"].map((step) => [`check/${step}/`, wrong, errors] as const),
  ["check/", wrong, answered],
  ["check/", noAnswers(), empty],
  [`check/#${link}`, buyers, choice],
  ["result/", buyers, unfoldAll],
  ["result/", unsure, unfoldAll],
  ["result/", halfway, unfoldAll],
  ["staff/", wrong, desk],
  ["staff/links/", buyers, nothingElse],
  ["accessibility/", buyers, nothingElse],
  ["plan/", buyers, nothingElse],
  ["plan/maternity-leave/", buyers, nothingElse],
  ["nowhere/", buyers, nothingElse],
];

test.use({ allowedErrors: [/status of 404/] });

inEachLanguage((locale, words) => {
  test("type twice as large, or a screen magnified four times, leaves every text whole", async ({ page }) => {
    const faults: Record<string, string[]> = {};
    await page.goto(`/${locale}/`);
    for (const [at, [path, answers, shown]] of states.entries()) {
      await page.evaluate((saved) => window.sessionStorage.setItem("answers", saved), writeSaved(answers));
      await page.goto(`/${locale}/${path.replace("#", `?${at}#`)}`);
      await shown(page, words);
      for (const { type, ...size } of views) {
        await setTextSize(page, type);
        await page.setViewportSize(size);
        const found = await illegible(page);
        if (found.length > 0) faults[`${at}. /${path} ${size.width} × ${type}`] = found;
      }
      await setTextSize(page, 1);
    }
    expect(faults).toEqual({});
  });

  test("text that is cut off, beyond its frame, over other text or squeezed would be found", async ({ page }) => {
    await page.goto(`/${locale}/`, { waitUntil: "networkidle" });
    const spoil = (css: Readonly<Record<string, string>>) =>
      page.getByRole("heading", { level: 1 }).evaluate((title, wanted) => Object.assign(title.style, wanted), css);
    const clean = { width: "", overflow: "", whiteSpace: "", translate: "" };
    expect(await illegible(page)).toEqual([]);
    for (const [css, fault] of [
      [{ width: "3em", whiteSpace: "nowrap", overflow: "hidden" }, /^cut off:/],
      [{ width: "200%", whiteSpace: "nowrap", overflow: "hidden" }, /wide on a screen/],
      [{ translate: "70vw 0" }, /beyond its frame/],
      [{ width: "1em" }, /squeezed/],
      [{ translate: "0 1.5em" }, /over each other/],
    ] as const) {
      await spoil(css);
      expect((await illegible(page)).filter((found) => fault.test(found))).not.toEqual([]);
      await spoil(clean);
    }
  });
});
