import type { Locator, Page } from "@playwright/test";
import { defaultLocale, locales, type Locale } from "@/lib/i18n/locales";
import en from "@/messages/en.json" with { type: "json" };
import zh from "@/messages/zh.json" with { type: "json" };
import { expect, test, typeDate } from "./check";
import { illegible, setTextSize } from "./legible";
import { onDesktop } from "./test";

/** The words of a language, so that an errand is run in each by the names its reader sees. */
export const wordsOf: Readonly<Record<Locale, typeof zh>> = { zh, en: en as typeof zh };

type Words = typeof zh;
type QuestionName = keyof Words["questions"];

/** How what leads to another page is pressed. */
export type Press = (control: Locator) => Promise<void>;

/** Somebody on an errand: answers questions by the names on the screen, from the start page to the result. */
export class Visitor {
  readonly words: Words;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    private readonly press: Press = (control) => control.click(),
  ) {
    this.words = wordsOf[locale];
  }

  async begin(): Promise<void> {
    await this.page.goto(`/${this.locale}/`);
    await setTextSize(this.page, 2);
    await this.press(this.page.getByRole("main").getByRole("link", { name: this.words.start.begin, exact: true }));
  }

  /** A question; `place` tells apart those put for several children. */
  question(name: QuestionName, place = 0): Locator {
    return this.page.getByRole("group", { name: this.words.questions[name].label }).nth(place);
  }

  async pick(name: QuestionName, option: string, place = 0): Promise<void> {
    const { options } = this.words.questions[name] as { options?: Record<string, string> };
    const answer = options?.[option] ?? this.plain(option);
    await this.question(name, place)
      .getByRole(name === "situations" ? "checkbox" : "radio", { name: answer, exact: true })
      .check();
  }

  private plain(option: string): string {
    const { answer, fields } = this.words;
    return { yes: answer.yes, no: answer.no, unsure: fields.unsure, none: fields.none }[option] ?? option;
  }

  async type(name: QuestionName, text: string): Promise<void> {
    await this.question(name).getByRole("textbox").fill(text);
  }

  /** Names the children by their birth or due dates. */
  async nameChildren(...dates: readonly string[]): Promise<void> {
    await this.pick("children", "some");
    for (const [place, date] of dates.entries()) {
      if (place > 0) await this.page.getByRole("button", { name: this.words.fields.add, exact: true }).click();
      await typeDate(this.question("children").getByRole("group").nth(place), ...date.split("-"));
    }
  }

  /** On to a step, by the next steps that have something to ask. */
  async goOnTo(step: keyof Words["steps"]): Promise<void> {
    await this.goOnUntil(this.page.getByRole("heading", { level: 1, name: this.words.steps[step] }));
  }

  /** Through all that is left to ask, past the review, to the result. */
  async finish(): Promise<void> {
    await this.goOnUntil(this.page.getByRole("heading", { level: 1, name: this.words.check.title }));
    await this.press(this.page.getByRole("link", { name: this.words.check.result, exact: true }));
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.words.result.title);
    expect(await illegible(this.page)).toEqual([]);
  }

  /** An answer that is possible but unlikely holds "Continue" once; pressed again, it stays as it was given. */
  async isDoubtedOnce(): Promise<void> {
    const title = this.page.getByRole("heading", { level: 1 });
    const here = (await title.textContent()) ?? "";
    await this.page.getByRole("button", { name: this.words.check.continue, exact: true }).click();
    await expect(title).toHaveText(here);
  }

  private async goOnUntil(arrived: Locator): Promise<void> {
    const title = this.page.getByRole("heading", { level: 1 });
    while (!(await arrived.isVisible())) {
      const before = (await title.textContent()) ?? "";
      await this.press(this.page.getByRole("button", { name: this.words.check.continue, exact: true }));
      await expect(title).not.toHaveText(before);
    }
  }

  /** Not sure of whatever is asked here, and of what comes to be asked for it. */
  async notSureOfAnything(): Promise<void> {
    // Of the circumstances, its words go on.
    const unsure = { name: this.words.fields.unsure, checked: false } as const;
    const open = this.page.getByRole("radio", unsure).or(this.page.getByRole("checkbox", unsure));
    while ((await open.count()) > 0) await open.first().check();
  }
}

/** An errand, run in every language, with type twice as large. */
export function errand(title: string, run: (visitor: Visitor) => Promise<void>): void {
  for (const locale of locales) test(`${title}, ${locale}`, ({ page }) => run(new Visitor(page, locale)));
}

/** The screen on which a language is tested where each is tested once: one on the phone, the other on the desktop. */
const screenOf = (locale: Locale) => (locale === defaultLocale ? {} : onDesktop);

/** Tests in every language, each on one of the screens. */
export function inEachLanguage(run: (locale: Locale, words: Words) => void): void {
  for (const locale of locales)
    test.describe(`in ${locale}`, screenOf(locale), () => {
      // Many pages in one test, and axe takes its time over each.
      test.slow();
      run(locale, wordsOf[locale]);
    });
}
