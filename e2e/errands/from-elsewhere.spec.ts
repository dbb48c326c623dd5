import { expect } from "../support/check";
import { errand } from "../support/errand";
import { card, expectSum } from "../support/result";

const told = {
  zh: {
    delivery: ["分娩补贴", "至少 500 元"],
    homes: ["购房套数", "不是青岛户籍"],
    folded: /^目前不适用：\d+ 项，看原因$/,
    grant: "区市生育补贴",
    why: "不是青岛户籍",
    answer: "户籍：其他地方",
  },
  en: {
    delivery: ["Delivery subsidy", "at least 500 yuan"],
    homes: ["Homes you may own", "Not registered in Qingdao"],
    folded: /^Not for you at present: \d+ items, and why$/,
    grant: "Birth grant of the district",
    why: "Not registered in Qingdao",
    answer: "Household registration: Somewhere else",
  },
} as const;

errand("a family registered elsewhere", async (visitor) => {
  const { page } = visitor;
  await visitor.begin();
  await visitor.pick("residency", "elsewhere");
  await visitor.nameChildren("2026-10-01");
  await visitor.pick("withinPolicy", "yes");
  await visitor.goOnTo("birth");
  await visitor.pick("deliveryInQingdao", "yes");
  await visitor.finish();

  const { delivery, homes, folded, grant, why, answer } = told[visitor.locale];
  await expectSum(page, delivery);
  await expectSum(page, homes);
  await page.getByText(folded).click();
  await expect(card(page, grant).getByText(why).first()).toBeVisible();
  await expect(card(page, grant).getByText(answer).first()).toBeVisible();
});
