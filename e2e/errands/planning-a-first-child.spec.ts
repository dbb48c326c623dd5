import { expect } from "../support/check";
import { errand } from "../support/errand";
import { card, expectSum } from "../support/result";

const told = {
  zh: { checks: "婚检、孕检与孕产保健", yours: "您家可以享受", childcare: ["保育费补助", "家里没有孩子"] },
  en: {
    checks: "Checks before and during pregnancy",
    yours: "Yours",
    childcare: ["Nursery fee subsidy", "There is no child"],
  },
} as const;

errand("a couple that plans a first child", async (visitor) => {
  const { page } = visitor;
  await visitor.begin();
  await visitor.pick("children", "none");
  await visitor.goOnTo("situations");
  await visitor.pick("situations", "planning-pregnancy");
  await visitor.finish();

  const { checks, yours, childcare } = told[visitor.locale];
  await expect(page.getByRole("region", { name: yours, exact: true }).getByRole("article")).toHaveCount(1);
  await expect(card(page, checks)).toBeVisible();
  await expectSum(page, childcare);
});
