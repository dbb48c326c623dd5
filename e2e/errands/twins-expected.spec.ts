import { expect } from "../support/check";
import { errand } from "../support/errand";
import { card, expectSum, openCard } from "../support/result";

const told = {
  zh: {
    sum: ["休假", "产假至少 173 天"],
    title: "产假",
    least: "至少 173 天",
    period: "2027年2月1日到2027年7月23日",
    sharper: "补填后数额更准确：难产",
    planned: "打算剖宫产吗？",
    exact: "产假 188 天",
  },
  en: {
    sum: ["Leave", "Maternity: at least 173 days"],
    title: "Maternity leave",
    least: "at least 173 days",
    period: "from February 1, 2027 to July 23, 2027",
    sharper: "Fill in to make the figure more exact: Difficult delivery",
    planned: "Is a cesarean section planned?",
    exact: "Maternity: 188 days",
  },
} as const;

errand("a mother-to-be with twins, unsure of a difficult delivery", async (visitor) => {
  const { page, words } = visitor;
  await visitor.begin();
  await visitor.nameChildren("2027-02-01");
  await page.getByRole("button", { name: words.fields.addTwin }).click();
  await visitor.pick("withinPolicy", "yes");
  await visitor.goOnTo("work");
  await visitor.pick("motherEmployed", "yes");
  const { sum, title, least, period, sharper, planned, exact } = told[visitor.locale];
  const caesarean = { name: planned, exact: true } as const;
  await page.getByRole("group", caesarean).getByRole("radio", { name: words.fields.unsure, exact: true }).check();
  await visitor.finish();

  await expectSum(page, sum);
  const leave = card(page, title);
  await expect(leave.getByText(least, { exact: true })).toBeVisible();
  await expect(leave).toContainText(period);

  await openCard(leave);
  await leave.getByText(sharper, { exact: true }).click();
  await leave.getByRole("group", caesarean).getByRole("radio", { name: words.answer.yes, exact: true }).check();
  await expectSum(page, [sum[0], exact]);
});
