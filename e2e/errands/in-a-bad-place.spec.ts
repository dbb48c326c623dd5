import type { Page } from "@playwright/test";
import { expect, test } from "../support/check";
import { Visitor, type Press } from "../support/errand";
import { card, expectSum } from "../support/result";
import { translate } from "../support/translator";

/** What is bad about a place: before its first page, on it, at each press. */
type Place = {
  before?: (page: Page) => Promise<unknown>;
  once?: (page: Page) => Promise<void>;
  press?: (page: Page) => Press;
};

const places: Readonly<Record<string, Place>> = {
  "with a page translator": { once: translate },
  "where the browser keeps nothing": {
    before: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("", "QuotaExceededError");
        };
      }),
  },
  "where the network goes at each press and comes back after it": {
    press: (page) => async (control) => {
      const title = page.getByRole("heading", { level: 1 });
      const before = (await title.textContent()) ?? "";
      await page.context().setOffline(true);
      await control.click();
      // What was fetched ahead opens; the rest says that it cannot, and goes on once the network is back.
      const elsewhere = title.filter({ hasNotText: before });
      await expect(elsewhere.or(page.getByText("现在没有网络。回答都在")).first()).toBeVisible();
      await page.context().setOffline(false);
      await expect(elsewhere).toBeVisible();
    },
  },
};

test.describe("an errand", () => {
  // The router's own retry asks for a file under a wrong name, and then for the whole page.
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|404 .*index\.txt\.txt/] });

  for (const [where, { before, once, press }] of Object.entries(places))
    test(`${where}: every answer stays, and the result is as anywhere`, async ({ page }) => {
      await before?.(page);
      const visitor = new Visitor(page, "zh", press?.(page));
      await visitor.begin();
      await once?.(page);
      await visitor.pick("residency", "qingdao");
      await visitor.nameChildren("2019-06-01", "2024-03-01", "2026-10-01");
      await visitor.pick("withinPolicy", "yes");
      await visitor.goOnTo("nursery");
      await visitor.pick("inclusiveNursery", "yes", 0);
      await visitor.pick("inclusiveNursery", "yes", 1);
      await visitor.goOnTo("work");
      await visitor.pick("motherEmployed", "yes");
      await visitor.goOnTo("home");
      await visitor.pick("housingPlan", "neither");
      await visitor.finish();

      await expectSum(page, ["保育费补助", "每月 680 元"]);
      await expect(card(page, "保育费补助")).toContainText("老二（2024年3月1日生）");
      await expect(card(page, "产假")).toBeVisible();
    });
});
