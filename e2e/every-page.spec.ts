import type { Locator, Page } from "@playwright/test";
import { steps, type Answers } from "@/lib/household";
import { locales } from "@/lib/i18n/locales";
import { answering, expect, openWith, test, wholeFamily } from "./support/check";
import { wordsOf } from "./support/errand";
import { buyers, halfway, unsure } from "./support/families";
import { lostInForcedColours } from "./support/forced-colours";
import { moving, smallTargets } from "./support/looks";
import { pages, rightPages } from "./support/pages";
import { unfoldAll } from "./support/result";
import { onBothScreens } from "./support/test";

test.describe("titles and descriptions", () => {
  test("every page has its own title, and a description in its language", async ({ request }) => {
    const titles: string[] = [];
    for (const path of locales.flatMap((locale) =>
      [...new Set([...pages, ...rightPages])].map((path) => `/${locale}/${path}`),
    )) {
      const html = await (await request.get(path)).text();
      const [, title = ""] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
      const [, description = ""] = /<meta name="description" content="([^"]+)"/.exec(html) ?? [];
      expect
        .soft(title, path)
        .toMatch(path.startsWith("/zh/") ? /[一-鿿].* · 青岛生育权益计算器$/ : / · Qingdao Family/);
      expect.soft(description.length, path).toBeGreaterThan(20);
      // What something is called in Chinese may stand in brackets.
      expect.soft(/[一-鿿]{4}/.test(description.replaceAll(/\([^)]*\)/g, "")), path).toBe(path.startsWith("/zh/"));
      titles.push(title);
    }
    expect(new Set(titles).size).toBe(titles.length);
  });
});

const wrong = answering((answers) => {
  Object.assign(answers, structuredClone(buyers));
  answers.mother.leaveStart = { year: "2020", month: "1", day: "1" };
  answers.housing.homesOwned.text = "many";
});

type Words = (typeof wordsOf)["zh"];

const nothing = () => {};

/** Opens a dialog by the press that asks for it. */
const ask =
  (press: (words: Words) => string) =>
  async (page: Page, words: Words): Promise<void> => {
    await page
      .getByRole("button", { name: press(words), exact: true })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toBeVisible();
  };

const share = (page: Page, { takeaway }: Words) => page.getByText(takeaway.share, { exact: true }).click();

const sendOff = async (page: Page, words: Words) => {
  await page.getByRole("button", { name: words.check.continue, exact: true }).click();
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
};

/** Each page and step, wrong answers, results and dialogs: a path, whose answers, and what is done there first. */
const states: readonly (readonly [
  path: string,
  answers: Answers,
  ...done: ((page: Page, words: Words) => unknown)[],
])[] = [
  ["", wholeFamily],
  ["check/", wrong],
  ...steps.map((step) => [`check/${step}/`, wholeFamily] as const),
  ...["work", "home"].map((step) => [`check/${step}/`, wrong, sendOff] as const),
  ["result/", buyers, unfoldAll],
  ["result/", buyers, share, ask(({ takeaway }) => takeaway.enlarge)],
  ["result/", halfway, unfoldAll],
  ["result/", unsure, unfoldAll],
  ["staff/", wrong, unfoldAll, ask(({ staff }) => staff.newCase)],
  ["staff/links/", wholeFamily],
  ["accessibility/", wholeFamily],
  ["plan/", wholeFamily],
  ["plan/childcare-subsidy/", wholeFamily],
  ["nowhere/", wholeFamily],
];

test.describe("the looks of every page", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test(
    "what one taps is big enough, nothing moves for whom that harms, nothing is lost in forced colours",
    onBothScreens,
    async ({ page, isMobile }) => {
      test.slow();
      const locale = isMobile ? "zh" : "en";
      for (const [at, [path, answers, ...done]] of states.entries()) {
        await openWith(page, answers, `/${locale}/${path}?${at}`);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        // A fold that is opened before the scripts come is empty.
        if (done.length > 0) await page.waitForLoadState("networkidle");
        // What has an edge on the phone has one on the desktop, but where that is laid out otherwise.
        const looks =
          isMobile || /result|staff\/$/.test(path) ? [smallTargets, moving, lostInForcedColours] : [smallTargets];
        for (const act of done.length > 0 ? done : [nothing]) {
          await act(page, wordsOf[locale]);
          for (const look of looks) expect.soft(await look(page), `/${path} (${at})`).toEqual([]);
        }
      }
    },
  );

  test("what is too small, moves or is lost in forced colours would be found", async ({ page }) => {
    const on = page.getByRole("button", { name: "继续", exact: true });
    const begin = page.getByRole("main").getByRole("link", { name: "开始计算" });
    const planted: Record<string, readonly (readonly [look: typeof moving, where: Locator, css: string])[]> = {
      "/zh/": [
        [smallTargets, begin, "min-height: 0; padding: 0; line-height: 1"],
        [moving, begin, "transition-duration: 0.3s !important"],
        [moving, page.locator("html"), "scroll-behavior: smooth !important"],
        [lostInForcedColours, begin, "border: 0"],
        [lostInForcedColours, begin.locator("path"), "stroke: #fff"],
      ],
      "/zh/check/family/": [
        [lostInForcedColours, page.locator("main [class*=':sticky']").first(), "border: 0"],
        [lostInForcedColours, page.getByRole("radio", { checked: true }).first(), "appearance: none"],
        [lostInForcedColours, page.getByRole("link", { name: "您的家庭", exact: true }), "font-weight: 400"],
        [lostInForcedColours, on, "outline: 0"],
      ],
    };
    for (const [path, plants] of Object.entries(planted)) {
      await openWith(page, wholeFamily, path);
      await page.waitForLoadState("networkidle");
      for (const [look, where, css] of plants) {
        expect(await look(page), css).toEqual([]);
        await where.evaluate((element: HTMLElement, style) => void (element.style.cssText = style), css);
        expect(await look(page), css).not.toEqual([]);
        await where.evaluate((element: HTMLElement) => void (element.style.cssText = ""));
      }
    }
  });
});
