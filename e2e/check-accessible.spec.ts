import { steps } from "@/lib/household";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility";
import { answering, expect, goOn, openStep, openWith, test, wholeFamily } from "./support/check";

const languages = [
  { locale: "zh", go: "继续" },
  { locale: "en", go: "Continue" },
] as const;

/** Something wrong on every step where something can be. */
const wrongEverywhere = answering((answers) => {
  Object.assign(answers, structuredClone(wholeFamily));
  answers.mother.leaveStart = { year: "2020", month: "1", day: "1" };
  answers.housing.purchaseArea = "shinan";
  answers.housing.homesOwned.text = "many";
  for (const child of answers.children) {
    child.nursery.inclusive = "yes";
    child.nursery.until.month = "13";
  }
});

const noDates = answering((answers) => {
  answers.hasChildren = "some";
});

for (const { locale, go } of languages) {
  test.describe(locale, () => {
    test.skip(({ isMobile }) => isMobile !== (locale === "zh"), "One language on the phone, the other on the desk.");

    for (const path of [...steps.map((step) => `check/${step}/`), "check/"]) {
      test(`${path} is accessible, and fits a narrow screen`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: path.length % 2 === 0 ? "light" : "dark" });
        await openWith(page, wholeFamily, `/${locale}/${path}`);
        await expect(page.getByText(/目前：|So far:|2 children:|2 个孩子：/).first()).toBeVisible();
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
      });
    }

    for (const step of ["nursery", "work", "home"]) {
      test(`errors on the step ${step} are accessible, and fit a narrow screen`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: step === "work" ? "dark" : "light" });
        await openStep(page, wrongEverywhere, `/${locale}/check/${step}/`);
        await goOn(page, go);
        await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
      });
    }

    test("a family step without a date, and the review of wrong answers, are accessible", async ({ page }) => {
      await openStep(page, noDates, `/${locale}/check/family/`);
      await goOn(page, go);
      await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
      await expectAccessible(page);
      await page.goto(`/${locale}/check/`);
      await expect(page.getByRole("link", { name: /第 1 个孩子：|1st child:/ })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
