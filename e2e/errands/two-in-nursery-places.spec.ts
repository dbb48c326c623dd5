import { expect } from "../support/check";
import { errand } from "../support/errand";
import { card, expectSum } from "../support/result";

const told = {
  zh: {
    title: "保育费补助",
    month: "每月 680 元",
    second: "每月 300 元",
    third: "每月 380 元",
    child: "老二（2024年3月1日生）",
  },
  en: {
    title: "Nursery fee subsidy",
    month: "680 yuan a month",
    second: "300 yuan a month",
    third: "380 yuan a month",
    child: "2nd child (born March 1, 2024)",
  },
} as const;

errand("a second and a third child in inclusive places", async (visitor) => {
  await visitor.begin();
  await visitor.pick("residency", "qingdao");
  await visitor.nameChildren("2019-06-01", "2024-03-01", "2025-09-10");
  await visitor.pick("withinPolicy", "yes");
  await visitor.goOnTo("nursery");
  await visitor.pick("inclusiveNursery", "yes", 0);
  await visitor.pick("inclusiveNursery", "yes", 1);
  await visitor.finish();

  const { title, month, second, third, child } = told[visitor.locale];
  await expectSum(visitor.page, [title, month]);
  const subsidy = card(visitor.page, title);
  for (const text of [second, third, child]) await expect(subsidy).toContainText(text);
});
