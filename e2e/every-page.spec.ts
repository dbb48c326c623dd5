import type { Page } from "@playwright/test";
import { steps } from "@/lib/household";
import { locales } from "@/lib/i18n/locales";
import { answering, expect, openWith, test, wholeFamily } from "./support/check";
import { buyers, halfway, unsure } from "./support/families";
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

/** What one taps and is smaller than a thumb; a link amid running text is let be, as WCAG does. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary");
    const isAmidText = (target: HTMLElement) =>
      target.matches("p a, li a") &&
      getComputedStyle(target).display === "inline" &&
      target.parentElement?.textContent !== target.textContent;
    return [...targets].flatMap((target) => {
      const area = (target.closest("label") ?? target).getBoundingClientRect();
      const isSeen =
        target.checkVisibility() && !target.closest(".sr-only") && !target.matches(".sr-only") && area.width > 1;
      if (!isSeen || isAmidText(target) || (area.width >= 43.5 && area.height >= 43.5)) return [];
      return [`${target.tagName} ${target.textContent || target.id}: ${area.width} × ${area.height}`];
    });
  });
}

const wrong = answering((answers) => {
  Object.assign(answers, structuredClone(wholeFamily));
  answers.housing.homesOwned.text = "many";
});

const states = {
  "": { wholeFamily },
  "check/": { wrong },
  ...Object.fromEntries(steps.map((step) => [`check/${step}/`, { wrong }])),
  "result/": { buyers, halfway, unsure },
  "staff/": { wrong },
  "staff/links/": { wholeFamily },
  "accessibility/": { wholeFamily },
  "plan/": { wholeFamily },
  "plan/childcare-subsidy/": { wholeFamily },
};

test("whatever one taps is big enough for a thumb, on every page", onBothScreens, async ({ page, isMobile }) => {
  for (const [path, families] of Object.entries(states))
    for (const [family, answers] of Object.entries(families)) {
      await openWith(page, answers, `/${isMobile ? "zh" : "en"}/${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (/result|staff\/$/.test(path)) await unfoldAll(page);
      expect.soft(await smallTargets(page), `/${path}, ${family}`).toEqual([]);
    }
});
