import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { answering, bornOn, expect, openWith, test } from "../support/check";
import { wordsOf } from "../support/errand";
import { card, unfoldAll } from "../support/result";
import { onBothScreens } from "../support/test";

/** Born in 2025, in 2023, five years old, at school: the youngest first, each with its own rights beside the draft. */
const family = answering((answers) => {
  answers.withinPolicy = "yes";
  answers.hasChildren = "some";
  answers.children = ["2025-03-08", "2023-06-15", "2021-03-01", "2016-03-01"].map(bornOn);
});

const told = {
  zh: {
    sum: "2026 年可领 5,400 元",
    deadline: "最迟2026年12月31日首次申领",
    share: "2026 年最多 1,800 元",
    year: "2026年9月到2027年8月是幼儿园最后一年",
    education: "到2031年2月为止，每月 2,000 元",
    after: "2028年3月到2040年2月，每月 2,000 元",
  },
  en: {
    sum: "5,400 yuan in 2026",
    deadline: "by December 31, 2026. Ask now.",
    share: "at most 1,800 yuan in 2026",
    year: "in the last year of kindergarten, from September 2026 to August 2027",
    education: "2,000 yuan of income a month are tax-free until February 2031",
    after: "2,000 yuan of income a month are tax-free from March 2028 to February 2040",
  },
} as const;

for (const locale of ["zh", "en"] as const)
  test(`what became law since stands apart from the draft, ${locale}`, onBothScreens, async ({ page }) => {
    const { beside, entitlements, result } = wordsOf[locale];
    await openWith(page, family, `/${locale}/result/`);
    const section = page.getByRole("region", { name: beside.title, exact: true });
    await expect(section.getByText(told[locale].sum)).toBeVisible();
    await expect(section.getByText(told[locale].deadline)).toBeVisible();
    const sums = page.getByRole("region", { name: result.sumsTitle });
    await expect(sums).not.toContainText(/5,400|国家|national/i);

    await unfoldAll(page);
    const { share, year, education, after } = told[locale];
    const right = (id: keyof typeof entitlements) => card(page, entitlements[id].title);
    await expect(right("national-childcare-allowance")).toContainText(share);
    await expect(right("free-kindergarten-year")).toContainText(year);
    await expect(right("education-tax-deduction")).toContainText(education);
    await expect(right("education-tax-deduction")).toContainText(after);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
