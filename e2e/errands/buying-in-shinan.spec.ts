import { expect } from "../support/check";
import { errand } from "../support/errand";
import { card, expectSum, openCard } from "../support/result";

const told = {
  zh: {
    homes: ["购房套数", "还可买 2 套 最多可有 3 套，已有 1 套"],
    loan: ["公积金贷款", "多贷 100,000 元"],
    title: "公积金贷款上浮",
    figures: ["600,000 元", "720,000 元", "700,000 元"],
  },
  en: {
    homes: ["Homes you may own", "2 more homes up to 3 homes, 1 owned"],
    loan: ["Provident-fund loan", "100,000 yuan more"],
    title: "Larger provident-fund loan",
    figures: ["600,000 yuan", "720,000 yuan", "700,000 yuan"],
  },
} as const;

errand("a couple with two children and one home, buying in 市南", async (visitor) => {
  await visitor.begin();
  await visitor.pick("residency", "qingdao");
  await visitor.nameChildren("2015-01-01", "2018-01-01");
  await visitor.goOnTo("home");
  await visitor.pick("housingPlan", "buy");
  await visitor.pick("purchaseArea", "shinan");
  await visitor.type("homesOwned", "1");
  await visitor.pick("firstHome", "yes");
  await visitor.pick("fundContributor", "yes");
  await visitor.type("assessedLoan", "600000");
  await visitor.type("price", "1000000");
  await visitor.type("downPayment", "30");
  await visitor.isDoubtedOnce();
  await visitor.finish();

  const { homes, loan, title, figures } = told[visitor.locale];
  await expectSum(visitor.page, homes);
  await expectSum(visitor.page, loan);
  await openCard(card(visitor.page, title));
  await expect(card(visitor.page, title).getByRole("definition")).toHaveText([...figures]);
});
