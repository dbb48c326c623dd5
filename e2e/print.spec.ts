import type { APIResponse, Page, Route } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { speak } from "@/components/result/testing/speak";
import { fallenNumbers, linesOf } from "@/lib/documents/pdf/testing/lines";
import { sheetOf } from "@/lib/documents/pdf/testing/sheets";
import { toldBy } from "@/lib/documents/pdf/testing/told";
import { keepValid, readAnswers } from "@/lib/household";
import { locales } from "@/lib/i18n/locales";
import { expect, openWith, test } from "./support/check";
import { wordsOf } from "./support/errand";
import { buyers } from "./support/families";
import { onDesktop } from "./support/test";

const TODAY = "2026-11-23";

/** Characters that Chromium's printer writes for others of the same shape. */
const [radicals, characters] = ["⺠⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻥⻦⻩⻬⻮戶", "民见角贝车长门青页风飞食马骨鱼鸟黄齐齿户"];

/**
 * A text as it is compared: where a line breaks, whether a first letter is raised and which of two alike characters the
 * font has in mind are the printer's business.
 */
const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[⺀-⻳戶]/g, (radical) => characters[radicals.indexOf(radical)] ?? radical)
    .replace(/\s+/g, "")
    .toLowerCase();

async function printed(pdf: Buffer): Promise<{ text: string; pages: number; largest: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const { items } = await (await document.getPage(1)).getTextContent();
  const largest = Math.max(...items.map((item) => ("height" in item ? item.height : 0)));
  return { text: plain(text), pages: totalPages, largest };
}

/** How large the title is in print, in points: smaller where something was wider than the sheet, which shrinks all of it. */
const TITLE = { ordinary: 15.9, large: 22.5 } as const;

/** Boxes around the cards that Firefox would slice through their lines at the end of a sheet. */
const sliced = (page: Page) =>
  page.getByRole("article").evaluateAll((articles) => {
    const around = (element: Element): Element[] =>
      element.parentElement ? [element.parentElement, ...around(element.parentElement)] : [];
    return [...new Set(articles.flatMap(around))]
      .filter((box) => /grid|flex/.test(getComputedStyle(box).display))
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

test("a browser that shows PDFs prints the very sheet that is saved, and forgets it with the case", async ({
  page,
}) => {
  // Such a browser, and what its viewer is told: the one of these tests has none.
  await page.addInitScript(() => {
    const sheets: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (sheet: Blob) => {
      sheets.push(sheet);
      return createObjectURL(sheet);
    };
    window.print = () => document.body.setAttribute("data-page-printed", "");
    Object.defineProperty(Navigator.prototype, "pdfViewerEnabled", { value: true });
    const print = () =>
      void sheets
        .at(-1)
        ?.text()
        .then((text) => document.body.setAttribute("data-sheet-printed", text.slice(0, 5)));
    Object.defineProperties(HTMLIFrameElement.prototype, {
      src: { set(this: HTMLIFrameElement) {} },
      contentWindow: { get: () => ({ print }) },
    });
  });
  await openWith(page, buyers, "/zh/result/");
  await page.getByRole("button", { name: "打印", exact: true }).click();
  await expect(page.locator("body")).toHaveAttribute("data-sheet-printed", "%PDF-");
  await expect(page.locator("body")).not.toHaveAttribute("data-page-printed");
  await expect(page.locator("iframe")).toHaveCount(1);
  await page.getByRole("button", { name: "清除我的回答" }).click();
  await expect(page.locator("iframe")).toHaveCount(0);
});

/** Whether the sheet has a code is noted where a printer would take the page. */
const noteCode = () => {
  window.print = () => {
    window.dispatchEvent(new Event("beforeprint"));
    document.body.setAttribute("data-page-printed", String(document.querySelectorAll("figure svg").length));
    document.body.setAttribute("data-page-told", document.querySelector("main")?.textContent ?? "");
    window.dispatchEvent(new Event("afterprint"));
  };
};

/** What draws the code asks for edges that a camera can tell. */
const drawsCode = async (response: APIResponse) => (await response.text()).includes("crispEdges");

/** What is still fetched when a test has seen enough is no fault of it. */
const letGo = (page: Page) => page.unrouteAll({ behavior: "ignoreErrors" });

test("a browser without a viewer prints the page, with the code at its end however late that comes", async ({
  page,
}) => {
  await page.addInitScript(noteCode);
  let arrive = () => {};
  const pressed = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/chunks/*.js", async (route) => {
    const response = await route.fetch();
    if (await drawsCode(response)) await pressed;
    await route.fulfill({ response });
  });
  await openWith(page, buyers, "/zh/result/");
  await page.getByRole("button", { name: "打印", exact: true }).click();
  await expect(page.locator("body")).not.toHaveAttribute("data-page-printed");
  arrive();
  await expect(page.locator("body")).toHaveAttribute("data-page-printed", "1");
  await letGo(page);
});

test.describe("where what draws the code does not come", () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  for (const [what, comesTo] of [
    ["comes to nothing", (route: Route) => route.abort()],
    ["hangs", async () => {}],
  ] as const)
    test(`and ${what}, the page is printed without it, and says so`, async ({ page }) => {
      await page.addInitScript(noteCode);
      await page.route("**/chunks/*.js", async (route) => {
        const response = await route.fetch();
        await ((await drawsCode(response)) ? comesTo(route) : route.fulfill({ response }));
      });
      await openWith(page, buyers, "/zh/result/");
      await page.getByRole("button", { name: "打印", exact: true }).click();
      await expect(page.locator("body")).toHaveAttribute("data-page-printed", "0");
      await expect(page.locator("body")).toHaveAttribute("data-page-told", new RegExp(wordsOf.zh.paper.noCode));
      await letGo(page);
    });
});

const words = {
  zh: { begin: "您家可以享受", sums: "主要数额", most: 4, navigation: ["清除我的回答", "English", "分享链接"] },
  en: { begin: "Yours", sums: "The main sums", most: 5, navigation: ["Clear my answers", "中文", "Share the link"] },
} as const;

for (const locale of locales) {
  const { begin, sums: sumsName, most, navigation } = words[locale];
  test(`the result is printed whole in ${locale}, without navigation`, onDesktop, async ({ page }) => {
    await openWith(page, buyers, `/${locale}/result/`);
    await expect(page.getByRole("heading", { level: 2, name: begin })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    expect(await sliced(page)).toEqual([]);
    await page.emulateMedia({ media: null });
    const [sums, cards] = await Promise.all([
      page.getByRole("region", { name: sumsName }).getByRole("listitem").allTextContents(),
      page.getByRole("main").getByRole("heading", { level: 3 }).allTextContents(),
    ]);
    const code = wordsOf[locale].paper.qr;
    const sheet = async () => printed(await page.pdf({ format: "A4" }));
    // What draws the code is fetched once the page stands.
    await expect.poll(async () => (await sheet()).text).toContain(plain(code));
    const { text, pages, largest } = await sheet();
    const { household: given } = keepValid(readAnswers(buyers), TODAY);
    const paper = toldBy(sheetOf(given, TODAY, locale), speak(locale), (note) => note);
    const told = [...sums, ...cards, ...paper.map(speak(locale)), code].map(plain);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(navigation.filter((piece) => text.includes(plain(piece)))).toEqual([]);
    expect(pages).toBeLessThanOrEqual(most);
    expect(largest).toBeCloseTo(TITLE.ordinary, 0);
    const { toDo, hotlines } = wordsOf[locale];
    const list = [toDo.title, toDo.venue.hospital, hotlines.health, begin].map((piece) => text.indexOf(plain(piece)));
    expect(list).toEqual(list.toSorted((one, other) => one - other));
  });
}

test("no sheet is blank, and a number stands on the line of its name", onDesktop, async ({ page }) => {
  for (const path of ["/zh/result/", "/en/result/", "/zh/staff/"]) {
    await openWith(page, buyers, path);
    await expect(page.getByRole("main").getByRole("heading", { level: 3 }).first()).toBeVisible();
    const sheets = await linesOf(await page.pdf({ format: "A4" }));
    for (const sheet of sheets) expect(sheet.length, path).toBeGreaterThan(3);
    expect(fallenNumbers(sheets), path).toEqual([]);
  }
});

test("large print is printed as large as it is meant to be", onDesktop, async ({ page }) => {
  await page.addInitScript(() => window.localStorage.setItem("elder", "on"));
  await openWith(page, buyers, "/zh/result/");
  await expect(page.getByRole("heading", { level: 2, name: words.zh.begin })).toBeVisible();
  const { largest } = await printed(await page.pdf({ format: "A4" }));
  expect(largest).toBeCloseTo(TITLE.large, 0);
});
