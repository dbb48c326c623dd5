import { noAnswers, steps, type Answers } from "@/lib/household";
import { expectAccessibleEverywhere } from "./support/accessibility";
import { answering, expect, goOn, openStep, openWith, test, wholeFamily } from "./support/check";
import { inEachLanguage } from "./support/errand";
import { buyers } from "./support/families";

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

const wrongCost = answering((answers) => {
  Object.assign(answers, structuredClone(buyers));
  answers.delivery.inScopeCost.text = "many";
});

const noDates = answering((answers) => {
  answers.hasChildren = "some";
});

const wrong: Readonly<Record<string, Answers>> = {
  family: noDates,
  birth: wrongCost,
  nursery: wrongEverywhere,
  work: wrongEverywhere,
  home: wrongEverywhere,
};

inEachLanguage((locale, words) => {
  test("every step and the review are accessible, and fit every screen", async ({ page }) => {
    for (const path of [...steps.map((step) => `check/${step}/`), "check/"])
      await test.step(path, async () => {
        await openWith(page, wholeFamily, `/${locale}/${path}`);
        await expect(page.getByText(/目前：|So far:|2 children:|2 个孩子：/).first()).toBeVisible();
        await expectAccessibleEverywhere(page);
      });
  });

  test("errors on a step are accessible, and fit every screen", async ({ page }) => {
    for (const [step, answers] of Object.entries(wrong))
      await test.step(step, async () => {
        await openStep(page, answers, `/${locale}/check/${step}/`);
        await goOn(page, words.check.continue);
        await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
        await expectAccessibleEverywhere(page);
      });
  });

  test("the review of wrong answers, and of none, is accessible, and fits every screen", async ({ page }) => {
    for (const [said, answers] of [
      [words.check.repair, wrongEverywhere],
      [words.check.empty, noAnswers()],
    ] as const)
      await test.step(said, async () => {
        await openWith(page, answers, `/${locale}/check/`);
        await expect(page.getByText(said, { exact: true })).toBeVisible();
        await expectAccessibleEverywhere(page);
      });
  });
});
