import type { Page, Route } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { expect, expectStep, expectWhole, goOn, openStep, openWith, pick, question, test } from "./support/check";
import { buyers, halfway } from "./support/families";
import { heldBack } from "./support/held-back";
import { pages } from "./support/pages";
import { card, expectSum } from "./support/result";

const residency = (page: Page) => question(page, "您家的户籍在哪里？").getByRole("radio", { name: "青岛市" });

/**
 * The pages that were fetched ahead, once nothing more comes, not even what they asked for in turn. To be begun before the
 * first page opens.
 */
function fetchedAhead(page: Page) {
  const fetched: string[] = [];
  page.on("requestfinished", (request) => fetched.push(new URL(request.url()).pathname));
  let before = -1;
  const isQuiet = () => {
    const isSame = fetched.length === before;
    before = fetched.length;
    return isSame;
  };
  return async () => {
    await expect.poll(isQuiet, { intervals: [1_000] }).toBe(true);
    const pages = fetched.filter((name) => name.includes("__next.")).map((name) => name.replace(/__next\..*/, ""));
    return [...new Set(pages)];
  };
}

const switchTo = (page: Page, name: "English" | "中文") => page.getByRole("link", { name, exact: true }).click();

test.describe("where the browser keeps nothing", () => {
  for (const [what, writes] of [
    ["from the start", 0],
    ["after three writes", 3],
  ] as const)
    test(`${what}, nothing springs back, and the page says once what will not last`, async ({ page }) => {
      await page.addInitScript((left) => {
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (name, text) {
          if (left-- <= 0) throw new DOMException("", "QuotaExceededError");
          set.call(this, name, text);
        };
      }, writes);
      await page.goto("/zh/check/family/");
      await residency(page).check();
      await pick(page, "您家有孩子，或正在怀孕吗？", "有，或正在怀孕");
      for (const [place, part] of ["2026", "10", "1"].entries())
        await question(page, /第 1 个孩子/)
          .getByRole("textbox")
          .nth(place)
          .fill(part);
      await pick(page, "孩子都是按政策生育的吗？", "是");
      const warning = page.getByText(/这个浏览器不保存网页内容/);
      await expect(warning).toBeVisible();
      await page.getByRole("button", { name: "知道了" }).click();
      await goOn(page);
      await expectStep(page, "分娩");
      await pick(page, "在青岛的医疗保健机构分娩吗？", "是");
      await expect(warning).toBeHidden();

      await switchTo(page, "English");
      await expectStep(page, "The birth");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByRole("radio", { name: "Yes", exact: true }).first()).toBeChecked();
      await page.goBack();
      await expectStep(page, "分娩");
      await page.goBack();
      await expect(residency(page)).toBeChecked();
      await expect(
        question(page, /第 1 个孩子/)
          .getByRole("textbox")
          .first(),
      ).toHaveValue("2026");
    });
});

test.describe("where the network goes for a moment", () => {
  // The router's own retry asks for a file under a wrong name, and then for the whole page.
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|404 .*index\.txt\.txt/] });

  for (const [path, kind, press, next, pages] of [
    ["/zh/", "link", "开始计算", "您的家庭", ["/zh/check/family/"]],
    ["/zh/check/family/", "button", "继续", "分娩", ["/zh/check/birth/"]],
    ["/zh/check/tax/", "button", "继续", "核对您的回答", ["/zh/check/"]],
    ["/zh/check/", "link", "查看结果", "您家的测算结果", ["/zh/result/"]],
  ] as const)
    test(`what a press on ${path} most likely asks for is there already, and no other page`, async ({
      page,
      context,
    }) => {
      const ahead = fetchedAhead(page);
      await openWith(page, buyers, path);
      expect(await ahead()).toEqual(pages);
      await context.setOffline(true);
      await page.getByRole(kind, { name: press, exact: true }).click();
      await expectStep(page, next);
    });

  test("what leads on from the end of a page is fetched once it is in sight", async ({ page }) => {
    const ahead = fetchedAhead(page);
    await page.goto("/zh/plan/");
    expect(await ahead()).toEqual([]);
    const asked = page.waitForRequest(/\/zh\/check\/family\/__next/);
    await page.getByRole("link", { name: "算算您家的" }).scrollIntoViewIfNeeded();
    await asked;
  });

  test("a result that a link opens is all that is fetched", async ({ page }) => {
    const ahead = fetchedAhead(page);
    await page.goto("/zh/result/#v=1&residency=qingdao&children.0.birthDate=2026-10-01");
    await expect(page.getByRole("region", { name: "主要数额" })).toBeVisible();
    expect(await ahead()).toEqual([]);
  });

  test("what is not there stays away without harm, and comes once the network does", async ({ page, context }) => {
    await openStep(page, halfway, "/zh/check/family/");
    await expectWhole(page);
    const told = page.getByRole("status").filter({ hasText: "现在没有网络。回答都在" });
    await context.setOffline(true);
    await expect(told).toBeVisible();
    await switchTo(page, "English");
    await expect(told).toBeVisible();
    await expect(residency(page)).toBeChecked();
    await context.setOffline(false);
    await expectStep(page, "Your family");
    await expect(page.getByRole("radio", { name: "Qingdao" })).toBeChecked();
  });
});

test("a network that hangs: after some seconds one sentence says so, nothing is lost, and the page comes or is loaded", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-23T10:00:00+08:00" });
  const send = await heldBack(page, /\/zh\/check\/birth\/(__next|index\.txt)/);
  await page.route(/\/zh\/result\/(__next|index\.txt)/, () => {});
  await openStep(page, buyers, "/zh/check/family/");
  await page.clock.fastForward("00:02");
  await expectWhole(page);
  const told = page.getByRole("status").filter({ hasText: "您要去的那一页迟迟没有打开" });
  await pick(page, "您家的户籍在哪里？", "其他地方");
  await goOn(page);
  await page.clock.fastForward("00:07");
  await goOn(page);
  await expect(told).toBeHidden();
  await page.clock.fastForward("00:01");
  await expect(told).toBeVisible();
  await expectAccessible(page);

  // It opens by itself once it is there.
  send();
  await expectStep(page, "分娩");
  await expect(told).toBeHidden();
  await page.clock.fastForward("00:09");
  await expect(told).toBeHidden();

  // Or it is asked for again: loaded whole, with all that was answered.
  await page.getByRole("link", { name: "您的家庭", exact: true }).click();
  await expectStep(page, "您的家庭");
  await page.getByRole("link", { name: "结果", exact: true }).click();
  await page.clock.fastForward("00:08");
  const again = told.getByRole("button", { name: "再试一次" });
  await again.click();
  await expectStep(page, "您家的测算结果");
  await expect(page.getByText("户籍：其他地方").first()).toBeAttached();
});

test.describe("where the scripts do not come", () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test("the page says so, and a reload keeps what was filled in", async ({ page }) => {
    await page.route("**/*.js", (route) => route.abort());
    await page.goto("/zh/check/family/");
    await residency(page).check();
    await expect(page.getByText(/这一页还没有下载完/)).toBeVisible();
    await page.unroute("**/*.js");
    await page.getByRole("button", { name: "刷新页面" }).click();
    await expect(page.getByText(/这一页还没有下载完/)).toBeHidden();
    await expect(residency(page)).toBeChecked();
  });

  test("the sums of a result stand; the rest is named, on paper too, and comes once it is asked for again", async ({
    page,
    request,
  }) => {
    const html = await (await request.get("/zh/result/")).text();
    await openWith(page, buyers, "/zh/result/");
    await page.route("**/*.js", (route) =>
      html.includes(`src="${new URL(route.request().url()).pathname}"`) ? route.continue() : route.abort(),
    );
    await page.reload();
    await expectSum(page, ["保育费补助", "每月 680 元"]);
    await expect(page.getByText("下面的内容没有下载下来")).toBeVisible();
    await expect(page.getByText("按征求意见稿测算，仅供参考", { exact: false }).last()).toBeInViewport();
    await expectAccessible(page);
    const onPaper = page.getByText("这张纸不完整");
    await expect(onPaper).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(onPaper).toBeVisible();
    await page.emulateMedia({ media: null });
    await page.unroute("**/*.js");
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(card(page, "保育费补助")).toBeVisible();
    await expect(onPaper).toHaveCount(0);
  });

  test("what is open is told without what asks it in place, and leads to where it is asked", async ({ page }) => {
    await page.route("**/chunks/*.js", async (route) => {
      const response = await route.fetch();
      await ((await response.text()).includes('"OpenQuestions",') ? route.abort() : route.fulfill({ response }));
    });
    await openWith(page, halfway, "/zh/result/");
    const open = page.getByRole("region", { name: "还没有定论" });
    await expect(open.getByText("看怎么回答：").first()).toBeAttached();
    await expect(open.getByRole("radio")).toHaveCount(0);
    const there = open.getByRole("link", { name: "按政策生育" }).first();
    await expect(there).toBeVisible();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await there.click();
    await expect(page).toHaveURL(/\/zh\/check\/family\/\?from=result#withinPolicy$/);
  });

  test("a step whose answers are kept waits for them, and not for ever", async ({ page }) => {
    await openStep(page, buyers, "/zh/check/home/");
    await page.route("**/*.js", () => {});
    await page.goto("/zh/check/home/", { waitUntil: "commit" });
    const first = page.getByText("您家近期打算买房或租房吗？");
    await expect(page.getByText("正在读取您的回答")).toBeVisible();
    await expect(first).toBeHidden();
    await expect(first).toBeVisible();
  });

  test("a press that waits is not pale for ever", async ({ page }) => {
    await page.route("**/*.js", () => {});
    await page.goto("/zh/check/family/", { waitUntil: "commit" });
    await goOn(page);
    const on = page.getByRole("button", { name: "继续" });
    await expect(on).toHaveCSS("opacity", "0.6");
    await expect(page.getByText(/这一页还没有下载完/)).toBeVisible();
    await expect(on).toHaveCSS("opacity", "1");
  });
});

test("where scripts are switched off, every page says so, and where to read on or call", async ({ request }) => {
  for (const [path, words] of [
    ["/zh/check/family/", "您的浏览器没有打开 JavaScript"],
    ["/en/check/", "JavaScript is switched off in your browser"],
    ["/zh/result/", "您的浏览器没有打开 JavaScript"],
    ["/en/staff/", "JavaScript is switched off in your browser"],
  ] as const) {
    const [note = ""] = /<noscript>.*?<\/noscript>/s.exec(await (await request.get(path)).text()) ?? [];
    expect(note).toContain(words);
    expect(note).toContain(`href="${path.slice(0, 4)}plan/"`);
    expect(note).toContain('href="tel:12345"');
  }
});

test.describe("where what clears the answers comes late", () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  const cleared = (page: Page) => page.getByRole("status").filter({ hasText: "已全部清除" });
  const sums = (page: Page) => page.getByRole("region", { name: "主要数额" });
  const kept = (page: Page) => page.evaluate(() => window.sessionStorage.getItem("answers"));

  /** Has whatever the page does not name itself wait, or fail. */
  async function later(page: Page, answer: (route: Route) => unknown) {
    const html = await (await page.request.get("/zh/result/")).text();
    await page.route("**/*.js", (route) =>
      html.includes(`src="${new URL(route.request().url()).pathname}"`) ? route.continue() : answer(route),
    );
  }

  test("a press waits for it, shows that it does, and is carried out", async ({ page }) => {
    let send = () => {};
    const sent = new Promise<void>((go) => (send = go));
    await later(page, (route) => sent.then(() => route.continue()));
    await openWith(page, buyers, "/zh/result/", "domcontentloaded");
    await expect(sums(page)).toBeVisible();
    const clear = page.getByRole("button", { name: "清除我的回答" });
    await clear.click();
    await expect(clear).toHaveCSS("opacity", "0.6");
    expect(await kept(page)).not.toBeNull();
    send();
    await expect(cleared(page)).toBeVisible();
    await expect(clear).toHaveCSS("opacity", "1");
    await expect(clear).toBeFocused();
    await expect(sums(page)).toBeHidden();
    expect(await kept(page)).toBeNull();
    await page.getByRole("button", { name: "撤销" }).click();
    await expect(sums(page)).toBeVisible();
  });

  test("where it cannot be had the page says so, and a press asks for it again", async ({ page }) => {
    await later(page, (route) => route.abort());
    await openWith(page, buyers, "/zh/result/");
    await expect(sums(page)).toBeVisible();
    const clear = page.getByRole("button", { name: "清除我的回答" });
    await clear.click();
    const told = page.getByText(/这一页还没有下载完，按钮可能没有反应/);
    await expect(told).toBeVisible();
    expect(await kept(page)).not.toBeNull();
    await page.unroute("**/*.js");
    await expect(async () => {
      await clear.click();
      await expect(told).toBeHidden({ timeout: 2_000 });
    }).toPass();
    await expect(cleared(page).or(page.getByText("这里没有可以清除的回答"))).toBeVisible();
    expect(await kept(page)).toBeNull();
  });
});

test.describe("where what clears the answers does not come", () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test("a press is not lost by loading the page anew, and nothing of the form comes back", async ({ page }) => {
    const html = await (await page.request.get("/zh/check/family/")).text();
    await page.route("**/*.js", (route) => {
      const isNamed = html.includes(`src="${new URL(route.request().url()).pathname}"`);
      return isNamed ? route.continue() : route.abort();
    });
    await openWith(page, buyers, "/zh/check/family/");
    await expect(residency(page)).toBeChecked();
    await page.getByRole("button", { name: "清除我的回答" }).click();
    await page.unroute("**/*.js");
    await page.getByRole("button", { name: "刷新页面" }).first().click();
    await expect(page.getByText(/这一页还没有下载完/)).toBeHidden();
    await expect(residency(page)).not.toBeChecked();
    expect(await page.evaluate(() => JSON.stringify({ ...window.sessionStorage }))).not.toContain("qingdao");
  });
});

test.describe("after a release in between", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("what is gone is told apart from a network that is away, and a reload helps", async ({ page }) => {
    await openWith(page, buyers, "/zh/result/");
    await expect(page.getByRole("button", { name: "存入日历" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.route("**/_next/static/**", (route) => route.fulfill({ status: 404 }));
    for (const name of ["保存 PDF", "存入日历"]) await page.getByRole("button", { name }).click();
    const gone = page.getByRole("alert").filter({ hasText: "请刷新页面再试，您的回答都会留着" });
    await expect(gone).toHaveCount(2);
    await page.unroute("**/_next/static/**");
    await gone.first().getByRole("button", { name: "刷新页面" }).click();
    await expect(gone).toHaveCount(0);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存 PDF" }).click();
    await download;
  });
});

test("a wish that was ticked before the scripts came is not lost", async ({ page }) => {
  const send = await heldBack(page);
  await page.goto("/zh/staff/", { waitUntil: "commit" });
  const all = page.getByRole("checkbox", { name: "暂时用不到的问题也显示出来" });
  await all.check();
  send();
  await expect(question(page, "单位上年度职工月平均工资是多少？")).toBeVisible();
  await expect(all).toBeChecked();
});

test("nothing stands on a page before its scripts come that nobody would hear", async ({ page }) => {
  await page.route(/\/_next\/static\/.*\.js/, () => {});
  for (const path of pages) {
    await page.goto(`/zh/${path}`, { waitUntil: "domcontentloaded" });
    const unheard = await page.evaluate(() => {
      // By the head of the page; by what notes that a form was sent off; by the footer, once it is there.
      const heard = "[data-elder-switch], form[id] [type=submit], footer button";
      return [...document.querySelectorAll("button")]
        .filter((button) => button.checkVisibility({ visibilityProperty: true }) && !button.matches(heard))
        .map(({ textContent }) => textContent);
    });
    expect.soft(unheard, path).toEqual([]);
  }
});

for (const [where, path, label, press, isTaken] of [
  ["on the desk", "/zh/staff/", /粘贴/, "打开", (page: Page) => expect(residency(page)).toBeChecked()],
  [
    "where links are tried",
    "/zh/staff/links/",
    "要试的链接",
    "检查",
    (page: Page) => expect(page.locator("form").getByRole("status")).toContainText("2026"),
  ],
] as const)
  for (const when of ["before", "once"] as const)
    test(`a link that is pasted ${where} before the scripts come is taken by a press ${when} they do`, async ({
      page,
    }) => {
      const send = await heldBack(page);
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await page.getByRole("textbox", { name: label }).fill("#v=1&residency=qingdao&children.0.birthDate=2026-10-01");
      const button = page.getByRole("button", { name: press, exact: true });
      if (when === "before") await button.click();
      send();
      if (when === "once") {
        await expectWhole(page);
        await button.click();
      }
      await isTaken(page);
    });

test.describe("where a phone turns dates into links although it was asked not to", () => {
  // React then draws the page anew, and says so.
  test.use({ allowedErrors: [/React error #418/] });

  test("what was filled in before the scripts came is not lost", async ({ page }) => {
    const send = await heldBack(page);
    await page.goto("/zh/check/family/", { waitUntil: "commit" });
    await expect(page.locator('meta[name="format-detection"]')).toHaveAttribute(
      "content",
      "telephone=no, date=no, address=no, email=no",
    );
    await residency(page).check();
    await page.getByRole("complementary").evaluate((notice) => {
      const text = notice.querySelector("p")?.firstChild;
      if (!(text instanceof Text)) throw new Error("There is no text to wrap.");
      const link = document.createElement("a");
      text.replaceWith(link);
      link.append(text);
    });
    send();
    await expect(page.getByText(/这一页还没有下载完/)).toBeHidden();
    await pick(page, "您家有孩子，或正在怀孕吗？", "没有");
    await expect(residency(page)).toBeChecked();
    // Its style sheet is still there.
    await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("margin-top", "0px");
  });
});

test("clearing reaches the duplicates of a tab, and no other family's", async ({ page, context }) => {
  await openStep(page, halfway, "/zh/check/family/");
  const stranger = await context.newPage();
  await openStep(stranger, halfway, "/zh/check/family/");

  const [copy] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate(() => void window.open(window.location.href)),
  ]);
  await expect(residency(copy)).toBeChecked();
  await expectWhole(copy);
  await page.getByRole("button", { name: "清除我的回答" }).click();
  await expect(copy.getByRole("status").filter({ hasText: "另一个标签页里清除了" })).toBeVisible();
  await expect(residency(copy)).not.toBeChecked();
  await expect(residency(stranger)).toBeChecked();
  await copy.getByRole("button", { name: "撤销" }).click();
  await expect(residency(copy)).toBeChecked();
});

test("a tab without answers says that another one has them", async ({ page, context }) => {
  await openStep(page, halfway, "/zh/check/family/");
  const other = await context.newPage();
  for (const path of ["/zh/staff/", "/zh/check/", "/zh/result/"]) {
    await other.goto(path);
    await expect(other.getByText("您在另一个标签页里填过回答")).toBeVisible();
  }
});
