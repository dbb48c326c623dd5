import { extractText, getDocumentProxy } from "unpdf";
import { expect, openWith, test } from "./support/check";
import { buyers } from "./support/families";

/**
 * A text as it is compared: where a line breaks, whether a first letter is raised and which of two alike characters the
 * font has in mind are the printer's business.
 */
const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

async function printed(pdf: Buffer): Promise<{ text: string; pages: number }> {
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { text: plain(text), pages: totalPages };
}

for (const [locale, words] of Object.entries({
  zh: { begin: "您家可以享受", sums: "主要数额", navigation: ["清除我的回答", "English", "分享链接"] },
  en: { begin: "Yours", sums: "The main sums", navigation: ["Clear my answers", "中文", "Share the link"] },
})) {
  test(`the result is printed whole in ${locale}, without navigation`, async ({ page }, { project }) => {
    test.skip(project.name === "phone", "paper has one size");
    await openWith(page, buyers, `/${locale}/result/`);
    await expect(page.getByRole("heading", { level: 2, name: words.begin })).toBeVisible();
    const [sums, cards] = await Promise.all([
      page.getByRole("region", { name: words.sums }).getByRole("listitem").allTextContents(),
      page.getByRole("main").getByRole("heading", { level: 3 }).allTextContents(),
    ]);
    const { text, pages } = await printed(await page.pdf({ format: "A4" }));
    const told = [...sums, ...cards].map(plain);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(words.navigation.filter((piece) => text.includes(plain(piece)))).toEqual([]);
    expect(pages).toBeLessThanOrEqual(8);
  });
}
