import type { Page } from "@playwright/test";
import type { Household } from "@/lib/entitlements";
import { encodeLink, keepValid, readAnswers } from "@/lib/household";
import { answering, bornOn, expect, expectStep, goOn, openWith, pick, test, typeDate } from "./support/check";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility";
import { wordsOf } from "./support/errand";
import { scan } from "./support/scan";
import { buyers } from "./support/families";
import { leakOf, listen } from "./support/leaks";

const family: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-03-01", nursery: { inclusive: true } }],
};

const sums = (page: Page) => page.getByRole("region", { name: "主要数额" }).getByRole("listitem");

const mine = answering((answers) => {
  answers.hasChildren = "some";
  answers.children = [bornOn("2020-02-02")];
});

for (const [locale, words] of Object.entries({
  zh: { prepared: "2026年11月20日为您准备", residency: "青岛市" },
  en: { prepared: "prepared for you on November 20, 2026", residency: "Qingdao" },
})) {
  test(`a link lands on the review in ${locale}, which says so, and leaves the address bar clean`, async ({ page }) => {
    await page.goto(`/${locale}/check/#${encodeLink(family, { on: "2026-11-20" })}`);
    await expect(page.getByRole("status").filter({ hasText: words.prepared })).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: words.residency }).first()).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test("a bad pair costs that pair only: the page names it, says why and leads to its field", async ({ page }) => {
  const bad = "&housing.plan=steal&name=x&children.1.nursery.from=2023-01&on=2026-02-30&residency=elsewhere";
  await page.goto(`/zh/check/#${encodeLink(family)}${bad}`);
  const notice = page.getByRole("status").filter({ hasText: "没有采用" });
  await expect(notice.getByRole("listitem")).toHaveText([
    /^住房打算（链接里写的是“.steal.”）：没有这个选项。$/,
    /^.name.：没有这个字段，已略去。$/,
    /^开始入托的月份 · 第 2 个孩子（2024年3月1日）（链接里写的是“.2023-01.”）：入托不会早于孩子出生，请填2024年3月或以后。$/,
    /^测算日期（链接里写的是“.2026-02-30.”）：没有这样的日期，改按今天测算。$/,
    /^户籍（链接里写的是“.elsewhere.”）：写了不止一次，采用了先写的。$/,
  ]);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await notice.getByRole("link", { name: "开始入托的月份" }).click();
  await expect(page.getByRole("group", { name: "从哪个月入托" }).getByRole("textbox").first()).toBeFocused();
});

test("a child with a bad birth date keeps its place, and is asked for the date", async ({ page }) => {
  const pairs = "residency=qingdao&withinPolicy=1&children.0.birthDate=2019-02-30&children.1.birthDate=2024-03-01";
  await page.goto(`/zh/check/#v=1&${pairs}&children.1.nursery.inclusive=1`);
  const notice = page.getByRole("status").filter({ hasText: "没有采用" });
  await expect(notice.getByRole("listitem")).toHaveText([
    /^第 1 个孩子（链接里写的是“.2019-02-30.”）：看不出确切的日期/,
  ]);
  await expectAccessible(page);
  await page.getByRole("link", { name: /^第 1 个孩子：请填写出生日期/ }).click();
  const child = page.getByRole("group", { name: /^第 1 个孩子/ });
  await expect(child.getByRole("textbox").first()).toBeFocused();
  await typeDate(child, "2019", "5", "1");
  await page.getByRole("button", { name: "完成，回到核对" }).click();
  await page.getByRole("link", { name: "查看结果" }).click();
  await expect(sums(page).first()).toContainText("每月 300 元");
});

test("a day before the plan is shown as it was then: nothing in force", async ({ page }) => {
  await page.goto(`/zh/check/#${encodeLink(family, { on: "2023-01-01" })}`);
  await expect(
    page.getByRole("listitem").filter({ hasText: /第 2 个孩子（链接里写的是“.2024-03-01.”）/ }),
  ).toBeVisible();
  await page.getByRole("link", { name: "查看结果" }).click();
  await expect(page.getByText("这是2023年1月1日的结果")).toBeVisible();
  await expectAccessible(page);
});

test("an address that is no link, nor the name of any field, does no harm", async ({ page }) => {
  for (const path of ["/zh/check/family/#100%", "/zh/check/#100%", "/zh/result/#%E0%A4%A"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
  }
});

test("a link of a version not known yet, damaged, or cut short, says what to do", async ({ page }) => {
  await page.goto("/zh/check/#v=9&residency=qingdao");
  await expect(page.getByRole("alert").filter({ hasText: "更新的版本" })).toBeVisible();
  for (const [at, damaged] of ["v=", "v&residency=qingdao", "v=x&residency=qingdao"].entries()) {
    await page.goto(`/zh/check/?${at}#${damaged}`);
    await expect(page.getByRole("alert").filter({ hasText: "有损坏" })).toBeVisible();
  }
  await page.goto("/zh/check/?cut#residency=qingdao");
  await expect(page.getByRole("alert").filter({ hasText: "不完整" })).toBeVisible();
});

test.describe("a link without an answer that can be used", () => {
  const nothing = (page: Page) => page.getByRole("alert").filter({ hasText: "这个链接里没有" });

  for (const [locale, words] of Object.entries({
    zh: { nothing: "没有能用的回答", residency: /户籍（链接里写的是“.mars.”）/ },
    en: { nothing: "no answers that can be used", residency: /says “.mars.”/ },
  }))
    test(`names what was left out and leads to its field, after a reload too, ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/check/#v=1&residency=mars`);
      const notice = page.getByRole("alert").filter({ hasText: words.nothing });
      await expect(notice.getByRole("listitem")).toHaveText(words.residency);
      expect(new URL(page.url()).hash).toBe("");
      await page.reload();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await notice.getByRole("listitem").getByRole("link").click();
      await expect(page.getByRole("radio").first()).toBeFocused();
    });

  test("goes by the review from the result", async ({ page }) => {
    await page.goto("/zh/result/#v=1&residency=mars");
    await expectStep(page, "核对您的回答");
    await expect(nothing(page).getByRole("listitem")).toHaveText(/^户籍/);
  });

  test("says so, where it has none at all", async ({ page }) => {
    await page.goto("/zh/check/#v=1");
    await expect(nothing(page)).toContainText("重新要一个链接");
    await expect(nothing(page).getByRole("listitem")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("link", { name: "开始回答" })).toBeVisible();
  });

  for (const pairs of ["v=1", "v=1&residency=mars"])
    test(`takes nothing from a family with answers of its own: ${pairs}`, async ({ page }) => {
      await openWith(page, mine, `/zh/check/#${pairs}`);
      await expect(nothing(page)).toContainText("您自己填写的回答没有变动");
      await expect(nothing(page).getByRole("listitem")).toHaveCount(pairs.includes("mars") ? 1 : 0);
      await expect(page.getByText("2020年2月2日")).toBeVisible();
      await expect(page.getByRole("group", { name: "用哪一份" })).toHaveCount(0);
      expect(new URL(page.url()).hash).toBe("");
      await expectAccessible(page);
    });
});

test.describe("answers of one's own", () => {
  test("stay unless the link's are chosen", async ({ page }) => {
    await openWith(page, mine, `/zh/check/#${encodeLink(family)}`);
    const question = page.getByRole("group", { name: "用哪一份" });
    await expect(question).toBeFocused();
    await expectAccessible(page);
    await question.getByRole("button", { name: "保留我填的" }).click();
    await expect(question).toBeHidden();
    await expect(page.getByText("2020年2月2日")).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  });

  test("give way when they are", async ({ page }) => {
    await openWith(page, mine, `/zh/check/#${encodeLink(family)}`);
    await page.getByRole("button", { name: "用链接里的" }).click();
    await expect(page.getByText("2019年5月1日")).toBeVisible();
    await expect(page.getByText("2020年2月2日")).toHaveCount(0);
  });
});

test.describe("on a page of its own, or none", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("a link that lands where nothing opens it is opened on the review, and stays in no address", async ({
    page,
  }) => {
    const pairs = encodeLink(family);
    const escaped = encodeURIComponent(`#${pairs}`);
    const places = [`/zh/#${pairs}`, `/zh/check/family/#${pairs}`, `/zh/staff/links/#${pairs}`, `/nope#${pairs}`];
    for (const place of [...places, `/zh/check/?${pairs}`, `/zh/check/${escaped}`]) {
      await page.goto(place);
      await expectStep(page, "核对您的回答");
      await expect(page.getByText("2019年5月1日")).toBeVisible();
      await expect.poll(() => page.url()).toMatch(/\/zh\/check\/$/);
      await page.getByRole("button", { name: "清除我的回答" }).click();
    }
  });
});

test("a link that was changed on the way says so, and asks to check each answer", async ({ page }) => {
  await page.goto(`/zh/result/#${encodeLink(family).replace("2019", "2018")}`);
  await expectStep(page, "核对您的回答");
  await expect(page.getByRole("status").filter({ hasText: "被改动过" })).toBeVisible();
  await expectAccessible(page);
});

test("where a chat dropped the answers from a link, the review says so", async ({ page }) => {
  await page.goto("/zh/check/?from=singlemessage&isappinstalled=0");
  await expect(page.getByRole("alert").filter({ hasText: "没有带来回答" })).toBeVisible();
  await expectAccessible(page);
});

test("a result of another day is shown as of that day, with what is different today", async ({ page }) => {
  const household: Household = {
    ...family,
    children: [{ birthDate: "2019-05-01" }, { birthDate: "2023-11-01", nursery: { inclusive: true } }],
  };
  await page.goto(`/zh/check/#${encodeLink(household, { on: "2026-10-20" })}`);
  await page.getByRole("link", { name: "查看结果" }).click();
  await expect(page.getByText("这是2026年10月20日的结果")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /每月 300 元.*不适用/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "改看今天的结果" }).click();
  await expect(page.getByText("这是2026年10月20日的结果")).toBeHidden();
});

test("the link of a result can be selected, copied and scanned, and opens the same result", async ({
  page,
  context,
  browserName,
}) => {
  if (browserName === "chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWith(page, buyers, "/zh/result/");
  await page.getByText("分享链接").click();
  const field = page.getByRole("textbox", { name: "链接" });
  const link = await field.inputValue();
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(await scan(page.getByRole("img", { name: "二维码" }).first())).toBe(link);
  await expectAccessible(page);

  await page.getByRole("checkbox", { name: "不带金额" }).check();
  await expect(field).not.toHaveValue(/price|assessedLoan|inScopeCost|marginalRate/);

  const other = await context.newPage();
  await other.goto(link);
  await other.getByRole("link", { name: "查看结果" }).click();
  await expect(sums(other)).toHaveText(await sums(page).allTextContents());
});

test("a code is read in the dark too: it stays black on white", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openWith(page, buyers, "/zh/result/");
  await page.getByText("分享链接").click();
  const link = await page.getByRole("textbox", { name: "链接" }).inputValue();
  expect(await scan(page.getByRole("img", { name: "二维码" }).first())).toBe(link);
  await page.getByRole("button", { name: "全屏显示二维码" }).click();
  expect(await scan(page.getByRole("dialog").getByRole("img", { name: "二维码" }))).toBe(link);
  await expectAccessible(page);
});

test("a link goes out by the phone's own sharing; to give that up is no error", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    navigator.share = (data) => {
      shared.push(data ?? {});
      return shared.length > 1 ? Promise.reject(new DOMException("", "AbortError")) : Promise.resolve();
    };
  });
  await openWith(page, buyers, "/zh/result/");
  await page.getByText("分享链接").click();
  const link = await page.getByRole("textbox", { name: "链接" }).inputValue();
  const send = page.getByRole("button", { name: "发送…" });
  await send.click();
  await send.click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  expect(shared).toEqual([1, 2].map(() => ({ title: "青岛生育权益测算", url: link })));
  await expect(send).toBeVisible();
  await expect(page.getByText("没能发送")).toHaveCount(0);
});

for (const [locale, words] of Object.entries(wordsOf))
  test(`where the phone's own sharing fails, the page says so, and to copy the link, ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = () => Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await openWith(page, buyers, `/${locale}/result/`);
    await page.getByText(words.takeaway.share, { exact: true }).click();
    await page.getByRole("button", { name: words.takeaway.send, exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: words.takeaway.sendFailed })).toBeVisible();
    await expectAccessible(page);
  });

test.describe("a link that is kept in the address bar", () => {
  const keep = (page: Page) => page.getByRole("checkbox", { name: "把链接放进地址栏" });
  const hash = (page: Page) => new URL(page.url()).hash;
  const linkOf = (page: Page) => page.getByRole("textbox", { name: "链接" });

  async function share(page: Page) {
    await page.getByText("分享链接").click();
    await expect(linkOf(page)).toHaveValue(/#v=1/);
  }

  async function expectKept(page: Page) {
    const link = await linkOf(page).inputValue();
    await expect.poll(() => hash(page)).toBe(new URL(link).hash);
  }

  test("stands there when asked for, follows the case, and goes when asked to", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await share(page);
    expect(hash(page)).toBe("");
    await keep(page).check();
    await expectKept(page);
    await expectAccessible(page);
    await page.getByRole("checkbox", { name: "不带金额" }).check();
    await expect.poll(() => hash(page)).not.toContain("price");
    await expectKept(page);
    await page.getByRole("region", { name: "主要数额" }).getByRole("link").first().click();
    await expectKept(page);
    await keep(page).uncheck();
    await expect.poll(() => hash(page)).toBe("");
    expect(new URL(page.url()).pathname).toBe("/zh/result/");
  });

  test("outlives a reload, opens the same result elsewhere, and is taken out there", async ({ page, browser }) => {
    await openWith(page, buyers, "/zh/result/");
    await share(page);
    await page.getByRole("checkbox", { name: "不带金额" }).check();
    await keep(page).check();
    await expectKept(page);
    const kept = page.url();
    await page.reload();
    await share(page);
    await expect(keep(page)).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "不带金额" })).toBeChecked();
    expect(page.url()).toBe(kept);
    await expect(sums(page).last()).toContainText("100,000 元");
    await page.getByRole("checkbox", { name: "不带金额" }).uncheck();
    await expectKept(page);

    const elsewhere = await browser.newContext();
    await elsewhere.clock.setFixedTime("2026-11-23T10:00:00+08:00");
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    await expect(sums(other)).toHaveText(await sums(page).allTextContents());
    expect(hash(other)).toBe("");
    await elsewhere.close();
  });

  test("is right again after Back, whatever was changed meanwhile", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await share(page);
    await keep(page).check();
    await expectKept(page);
    await page.getByRole("link", { name: "修改我的回答" }).click();
    await expectStep(page, "核对您的回答");
    expect(hash(page)).toBe("");
    await page.getByRole("link", { name: "修改 住房打算" }).click();
    await pick(page, /打算买房或租房/, "都不打算");
    await goOn(page, "完成，回到核对");
    await expectStep(page, "核对您的回答");
    for (const title of ["住房", "核对您的回答", "您家的测算结果"]) {
      await page.goBack();
      await expectStep(page, title);
    }
    await expect.poll(() => hash(page)).toContain("housing.plan=neither");
    await expect(page.getByRole("group", { name: "用哪一份" })).toHaveCount(0);
    await share(page);
    await expectKept(page);
  });

  test("goes with the answers that are cleared, and Back does not bring them again", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await share(page);
    await keep(page).check();
    await expectKept(page);
    await page.getByRole("button", { name: "清除我的回答" }).click();
    await expect.poll(() => hash(page)).toBe("");
    await page.getByRole("button", { name: "撤销" }).click();
    await share(page);
    await keep(page).check();
    await expectKept(page);
    await page.getByRole("link", { name: "修改我的回答" }).click();
    await expectStep(page, "核对您的回答");
    await page.getByRole("button", { name: "清除我的回答" }).click();
    await page.goBack();
    await expectStep(page, "您家的测算结果");
    await expect.poll(() => hash(page)).toBe("");
    await expect(sums(page)).toHaveCount(0);
  });

  test("whose answers were cleared on another page does not open by Back", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await share(page);
    await keep(page).check();
    await expectKept(page);
    await page.getByRole("link", { name: "English" }).click();
    await expectStep(page, "Your family’s result");
    await page.getByRole("button", { name: "Clear my answers" }).click();
    await page.goBack();
    await expectStep(page, "您家的测算结果");
    await expect.poll(() => hash(page)).toBe("");
    await expect(sums(page)).toHaveCount(0);
  });

  for (const as of ["whole", "withoutMoney"] as const)
    test(`goes along into the other language and back, ${as}, past no server`, async ({ page, context }) => {
      await openWith(page, buyers, "/zh/result/");
      await share(page);
      if (as === "withoutMoney") await page.getByRole("checkbox", { name: "不带金额" }).check();
      await keep(page).check();
      await expectKept(page);
      const kept = hash(page);
      const told = listen(context);

      await page.getByRole("link", { name: "English" }).click();
      await expectStep(page, "Your family’s result");
      await expect.poll(() => hash(page)).toBe(kept);
      await page.getByText("Share the link").click();
      await expect(page.getByRole("checkbox", { name: "Keep the link in the address bar" })).toBeChecked();
      await expect(page.getByRole("textbox", { name: "Link" })).toHaveValue(new RegExp(`/en/check/${kept}$`));

      await page.getByRole("link", { name: "中文" }).click();
      await expectStep(page, "您家的测算结果");
      await expect.poll(() => hash(page)).toBe(kept);
      await share(page);
      await expectKept(page);
      await expect(sums(page).last()).toContainText("100,000 元");
      await keep(page).uncheck();
      await expect.poll(() => hash(page)).toBe("");

      await page.getByRole("link", { name: "English" }).click();
      await expectStep(page, "Your family’s result");
      await page.getByText("Share the link").click();
      await expect(page.getByRole("checkbox", { name: "Keep the link in the address bar" })).not.toBeChecked();
      expect(hash(page)).toBe("");
      expect((await told()).filter(leakOf(keepValid(readAnswers(buyers), "2026-11-23").household))).toEqual([]);
    });

  test("goes by the review where something of it is lost", async ({ page }) => {
    await page.goto(`/zh/result/#${encodeLink(family)}&housing.plan=steal`);
    await expectStep(page, "核对您的回答");
    await expect(page.getByRole("listitem").filter({ hasText: "住房打算" })).toBeVisible();
  });
});

test.describe("inside WeChat", () => {
  test.use({ userAgent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile MicroMessenger/8.0.50" });

  test("the address carries the answers to the browser that its menu opens", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await expect(page.getByText("微信等应用里不能保存 PDF")).toBeVisible();
    await expect.poll(() => page.url()).toMatch(/\/zh\/result\/#v=1&c=\w{4}&on=2026-11-23&residency=qingdao/);
  });
});

test.describe("while what reads a link does not come", () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  for (const [path, opened] of [
    ["/zh/check/", "为您准备"],
    ["/en/staff/", "of November 20, 2026"],
  ] as const)
    test(`${path} says so, keeps the link, and opens it once asked again`, async ({ page }) => {
      const html = await (await page.request.get(path)).text();
      const later = /\/_next\/static\/.*\.js/;
      await page.route(later, (route) =>
        html.includes(`src="${new URL(route.request().url()).pathname}"`) ? route.continue() : route.abort(),
      );
      const link = encodeLink(family, { on: "2026-11-20" });
      await page.goto(`${path}#${link}`);
      const again = page.getByRole("alert").getByRole("button", { name: /^(?:再试一次|Try again)$/ });
      await expect(again.first()).toBeVisible();
      expect(new URL(page.url()).hash).toBe(`#${link}`);
      await page.unroute(later);
      await again.first().click();
      await expect(page.getByRole("status").filter({ hasText: opened })).toBeVisible();
      expect(new URL(page.url()).hash).toBe("");
    });
});

for (const path of ["/zh/result/", "/en/check/"])
  test(`what reads a link is asked for while the scripts of ${path} come, and not where there is none`, async ({
    page,
  }) => {
    const asked: string[] = [];
    const hinted = () =>
      page
        .locator("head link[rel=preload][as=script]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const without = await hinted();
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${path}?again#${encodeLink(family, { on: "2026-11-20" })}`);
    const [reader = "", ...more] = (await hinted()).filter((url) => !without.includes(url));
    expect(more).toEqual([]);
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    expect(asked.filter((url) => url === reader)).toEqual([reader]);
  });
