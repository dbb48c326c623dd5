import type { Locator, Page } from "@playwright/test";
import { noAnswers, noChild, writeSaved, type Answers, type ChildText } from "@/lib/household";
import { expect, test as base } from "./test";

/** The day on which all families of these tests ask. */
const TODAY = "2026-11-23T10:00:00+08:00";

/** Playwright's `test` on that day. */
export const test = base.extend<{ today: void }>({
  today: [
    async ({ context }, use) => {
      await context.clock.setFixedTime(TODAY);
      await use();
    },
    { auto: true },
  ],
});

export { expect };

/** A child as a family types it, from `2026-10-01`. */
export function bornOn(date: string): ChildText {
  const [year = "", month = "", day = ""] = date.split("-");
  return { ...noChild(), birthDate: { year, month, day } };
}

/** Answers with some of them filled in. */
export function answering(fill: (answers: Answers) => void): Answers {
  const answers = noAnswers();
  fill(answers);
  return answers;
}

/** Two children under three, the mother employed, a home to buy: every step has something to ask. */
export const wholeFamily = answering((answers) => {
  answers.residency = "qingdao";
  answers.hasChildren = "some";
  answers.children = [bornOn("2024-03-01"), bornOn("2026-10-01")];
  answers.withinPolicy = "yes";
  answers.mother.employed = "yes";
  answers.housing.plan = "buy";
});

const timesFilled = new WeakMap<Page, number>();

/**
 * Opens a page in a tab that keeps these answers and nothing else, once: what is done there after that stays. The page
 * must be another than the one that is open, by more than its fragment.
 * @param waitUntil less than "load" where scripts are held back: one that is asked for early would be waited for
 */
export async function openWith(
  page: Page,
  answers: Answers,
  path: string,
  waitUntil: "load" | "domcontentloaded" = "load",
) {
  const times = (timesFilled.get(page) ?? 0) + 1;
  timesFilled.set(page, times);
  await page.addInitScript(
    ({ saved, times }) => {
      if (Number(window.name) >= times) return;
      window.name = String(times);
      window.sessionStorage.clear();
      window.sessionStorage.setItem("answers", saved);
    },
    { saved: writeSaved(answers), times },
  );
  await page.goto(path, { waitUntil });
}

/** Opens a step in a tab that already keeps answers, and waits until they show. */
export async function openStep(page: Page, answers: Answers, path: string) {
  await openWith(page, answers, path);
  await expectAnswersShown(page);
}

export async function expectAnswersShown(page: Page) {
  await expect(page.getByRole("radio", { checked: true }).first()).toBeVisible();
}

/** Waits for what every page fetches once it rests: whatever watches, listens and tells. */
export async function expectWhole(page: Page) {
  // The last of it to be drawn, once all of it is at work.
  await expect(page.getByRole("button", { name: /^(?:离线也能用|Use it offline too)$/ })).toBeVisible();
}

export const question = (page: Page, name: string | RegExp) => page.getByRole("group", { name });

export async function pick(page: Page, name: string | RegExp, answer: string) {
  await question(page, name).getByRole("radio", { name: answer, exact: true }).check();
}

export async function typeDate(group: Locator, ...parts: readonly string[]) {
  for (const [place, part] of parts.entries()) await group.getByRole("textbox").nth(place).fill(part);
}

export async function goOn(page: Page, name = "继续") {
  await page.getByRole("button", { name }).click();
}

export async function expectStep(page: Page, title: string) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}
