import { expect } from "../support/check";
import { errand } from "../support/errand";
import { card, expectSum } from "../support/result";

const told = {
  zh: {
    sum: ["休假", "产假至少 173 天"],
    title: "产假",
    least: "至少 173 天",
    period: "2027年2月1日到2027年7月23日",
    difficult: "难产",
    exact: "产假 188 天",
  },
  en: {
    sum: ["Leave", "Maternity: at least 173 days"],
    title: "Maternity leave",
    least: "at least 173 days",
    period: "from February 1, 2027 to July 23, 2027",
    difficult: "Difficult delivery",
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
  await visitor.pick("difficultDelivery", "unsure");
  await visitor.finish();

  const { sum, title, least, period, difficult, exact } = told[visitor.locale];
  await expectSum(page, sum);
  const leave = card(page, title);
  await expect(leave.getByText(least, { exact: true })).toBeVisible();
  await expect(leave).toContainText(period);

  await leave.getByRole("link", { name: difficult, exact: true }).click();
  await visitor.pick("difficultDelivery", "yes");
  await page.getByRole("button", { name: words.check.saveTo.result }).click();
  await expectSum(page, [sum[0], exact]);
});
