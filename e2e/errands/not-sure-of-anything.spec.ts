import { expect } from "../support/check";
import { errand } from "../support/errand";

const told = {
  zh: {
    open: "还没有定论",
    first: /^您家有孩子/,
    residency: /^您家的户籍/,
    qingdao: "青岛市",
    waiting: "等您回答后才能定的 28 项",
  },
  en: {
    open: "Still open",
    first: /^Do you have children/,
    residency: /^Where is/,
    qingdao: "Qingdao",
    waiting: "The 28 items that wait",
  },
} as const;

errand("somebody who is not sure of anything", async (visitor) => {
  const { page, words } = visitor;
  const review = page.getByRole("heading", { level: 1, name: words.check.title });
  await visitor.begin();
  const title = page.getByRole("heading", { level: 1 });
  while (!(await review.isVisible())) {
    await visitor.notSureOfAnything();
    const before = (await title.textContent()) ?? "";
    await page.getByRole("button", { name: words.check.continue, exact: true }).click();
    await expect(title).not.toHaveText(before);
  }
  await visitor.finish();

  const { open, first, residency, qingdao, waiting } = told[visitor.locale];
  const questions = page.getByRole("region", { name: open });
  await expect(questions.getByText(waiting)).toBeVisible();
  await expect(questions.getByRole("heading", { level: 3 }).first()).toHaveText(first);
  await questions.getByRole("group", { name: residency }).getByRole("radio", { name: qingdao, exact: true }).check();
  await expect(questions.getByRole("status").filter({ hasText: /./ })).toBeVisible();
});
