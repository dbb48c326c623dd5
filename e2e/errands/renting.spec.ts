import { expect } from "../support/check";
import { errand } from "../support/errand";
import { card, openCard } from "../support/result";

const told = {
  zh: {
    title: "提取公积金付房租",
    figure: "每月 2,500 元",
    own: "这是提取您家自己的公积金",
    number: "住房公积金 12329",
  },
  en: {
    title: "Provident fund for rent",
    figure: "2,500 yuan a month",
    own: "your own money",
    number: "Provident fund 12329",
  },
} as const;

errand("a family with two children that rents", async (visitor) => {
  await visitor.begin();
  await visitor.nameChildren("2015-01-01", "2018-01-01");
  await visitor.goOnTo("home");
  await visitor.pick("housingPlan", "rent");
  await visitor.type("homesOwned", "0");
  await visitor.pick("fundContributor", "yes");
  await visitor.type("monthlyRent", "2500");
  await visitor.finish();

  const { title, figure, own, number } = told[visitor.locale];
  const rent = card(visitor.page, title);
  await expect(rent.getByText(figure, { exact: true })).toBeVisible();
  await expect(rent).toContainText(own);
  await openCard(rent);
  await expect(rent.getByRole("link", { name: number })).toHaveAttribute("href", "tel:12329");
});
