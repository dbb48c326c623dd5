import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { assess } from "@/lib/entitlements";
import { encodeLink } from "@/lib/household";
import { readCaseFile } from "@/lib/household/read-case-file";
import { differencesOf } from "@/lib/household/testing/case-differences";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility";
import {
  answering,
  bornOn,
  expect,
  expectWhole,
  openStep,
  openWith,
  pick,
  question,
  test,
  typeDate,
} from "./support/check";
import { buyers } from "./support/families";
import { scan } from "./support/scan";
import { onDesktop } from "./support/test";

const desk = "/zh/staff/";

const assessment = (page: Page) => page.getByRole("region", { name: "测算结果", exact: true });
const sum = (page: Page, name: string) =>
  page.getByRole("region", { name: "主要数额" }).locator("div").filter({ hasText: name }).getByRole("definition");
const linkField = (page: Page) => page.getByRole("textbox", { name: "粘贴链接" });

/** Pastes as a clerk does: the text comes by the clipboard. */
async function paste(field: Locator, text: string) {
  await field.focus();
  await field.evaluate((input, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", data);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const one = answering((answers) => {
  answers.residency = "qingdao";
  answers.hasChildren = "some";
  answers.children = [bornOn("2026-10-01")];
});

const household = { residency: "qingdao", withinPolicy: true, children: [{ birthDate: "2024-03-01" }] } as const;

test.describe("with the keys alone", onDesktop, () => {
  test("a case is entered, and its figures follow", async ({ page }) => {
    await page.goto(desk);
    await page.getByRole("link", { name: "您的家庭" }).press("Enter");
    await expect(page.getByRole("radio", { name: "青岛市", exact: true })).toBeFocused();
    const keys = ["Space", "Tab", "Space", "Tab"];
    for (const key of keys) await page.keyboard.press(key);
    for (const part of ["2026", "10", "1"]) {
      await page.keyboard.type(part);
      await page.keyboard.press("Tab");
    }
    await pickByKeys(page, "孩子都是按政策生育的吗");
    await pickByKeys(page, "在青岛的医疗保健机构分娩吗");
    await expect(sum(page, "分娩补贴")).toContainText("500 元");
    await expect(assessment(page).getByRole("listitem").filter({ hasText: "分娩补贴" }).first()).toContainText(
      "500 元",
    );

    const next = assessment(page).getByRole("link", { name: "母亲在职", exact: true }).first();
    await next.press("Enter");
    await expect(question(page, "母亲（女方）有工作单位吗").getByRole("radio").first()).toBeFocused();
    await page.keyboard.press("Space");
    await expect(sum(page, "休假")).toContainText("158 天");
  });
});

/** Tabs on to a question, and takes its first answer. */
async function pickByKeys(page: Page, name: string) {
  const first = question(page, name).getByRole("radio").first();
  for (let presses = 0; presses < 10; presses += 1) {
    if (await first.evaluate((radio) => radio === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await expect(first).toBeChecked();
}

test("a question comes once it matters; all can be shown, and what is filled in stays", onDesktop, async ({ page }) => {
  await openStep(page, one, desk);
  const [price, homes] = [question(page, "房屋总价是多少"), question(page, "您家现有几套住房")];
  const showAll = page.getByRole("checkbox", { name: "暂时用不到的问题也显示出来" });
  await expect(question(page, "打算买房或租房吗")).toBeVisible();
  await expect(homes).toBeHidden();
  await pick(page, "打算买房或租房吗", "买房");
  await pick(page, "想在哪里买房", "市南区");
  await expect(homes).toBeVisible();

  await pick(page, "打算买房或租房吗", "租房");
  await expect(price).toBeHidden();
  await showAll.check();
  await expect(price).toHaveAccessibleName(/目前不影响结果/);
  await price.getByRole("textbox").fill("100万");
  await expect(price).toContainText("1,000,000 元");
  await showAll.uncheck();
  await expect(price).toBeVisible();
  await expect(question(page, "想在哪里买房")).toBeVisible();
  await expect(question(page, "首套自住住房吗")).toBeHidden();
});

test(
  "an error shows at the field when it is left, and in the list; nothing typed is lost",
  onDesktop,
  async ({ page }) => {
    await openWith(page, one, desk);
    await page.getByRole("button", { name: "再添一个孩子" }).click();
    const child = question(page, /^第 2 个孩子 出生日期/);
    const [year, month, day] = [0, 1, 2].map((place) => child.getByRole("textbox").nth(place));
    await year?.fill("2025");
    await month?.fill("2");
    await expect(child).not.toContainText("没有这样的日期");
    await day?.fill("30");
    await expect(child).not.toContainText("没有这样的日期");
    await day?.press("Tab");
    const listed = assessment(page)
      .getByRole("status")
      .getByRole("link", { name: /第 2 个孩子/ });
    await expect(listed).toBeVisible();
    await expect(day ?? child).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page);
    await listed.click();
    await expect(year ?? child).toBeFocused();
    await day?.fill("28");
    await expect(listed).toBeHidden();
  },
);

test(
  "a child just added is not blamed for its empty date; the others keep their errors",
  onDesktop,
  async ({ page }) => {
    const wrong = answering((answers) => {
      answers.hasChildren = "some";
      answers.children = [bornOn("2025-02-30")];
    });
    await openWith(page, wrong, desk);
    await expect(question(page, /^第 1 个孩子 出生日期/)).toContainText("没有这样的日期");
    await page.getByRole("button", { name: "再添一个孩子" }).click();
    await page.getByRole("radio", { name: "青岛市", exact: true }).click();
    await expect(question(page, /^第 1 个孩子 出生日期/)).toContainText("没有这样的日期");
    await expect(page.getByText("请填写出生日期")).toHaveCount(0);
    await page.getByRole("button", { name: "移除第 1 个孩子" }).click();
    await expect(page.getByText("没有这样的日期")).toHaveCount(0);
    await expect(page.getByText("请填写出生日期")).toHaveCount(0);
  },
);

test("a child that is removed takes its answers along, and no other's", onDesktop, async ({ page }) => {
  const twoChildren = answering((answers) => {
    answers.hasChildren = "some";
    answers.children = [bornOn("2024-03-01"), bornOn("2024-05-01")];
  });
  await openWith(page, twoChildren, desk);
  await question(page, "第 2 个孩子（2024年5月1日）").getByRole("radio", { name: "是，已经在上" }).check();
  await page.getByRole("button", { name: "移除第 1 个孩子" }).click();
  await expect(
    question(page, "第 1 个孩子（2024年5月1日）").getByRole("radio", { name: "是，已经在上" }),
  ).toBeChecked();
});

test("paper gets the result, and nothing of the desk", onDesktop, async ({ page }) => {
  await openWith(page, buyers, desk);
  const title = page.getByRole("heading", { level: 1, name: "工作人员测算台" });
  await expect(title).toBeVisible();
  // What paper gets is fetched as soon as the desk stands; from then on the desk itself is not printed.
  await page.emulateMedia({ media: "print" });
  await expect(title).toBeHidden();
  await page.emulateMedia({ media: null });
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text } = await extractText(pdf, { mergePages: true });
  const printed = text.normalize("NFKC").replace(/\s+/g, "");
  expect(printed).toContain("您家的测算结果");
  expect(printed).toContain("每月680元");
  expect(printed).not.toContain("工作人员");
  expect(printed).not.toContain("不清楚");
});

test.describe("a link that is pasted", onDesktop, () => {
  test("is found in a message, however a mail broke it, and opens its case at once", async ({ page }) => {
    await page.goto(desk);
    const broken = encodeLink(household, { on: "2026-11-20" }).replace("&children", "\r\n&children");
    await paste(linkField(page), `单号#123 http://localhost/en/check/#${broken} 请查收`);
    await expect(page.getByRole("status").filter({ hasText: "2026年11月20日" }).first()).toBeFocused();
    await expect(question(page, "第 1 个孩子").first().getByRole("textbox").first()).toHaveValue("2024");
    await expect(page.getByRole("status").filter({ hasText: "没有采用" })).toHaveCount(0);
    await expect(assessment(page)).toContainText("这是2026年11月20日的结果");
    await expect(linkField(page)).toHaveValue("");
  });

  test("loses a bad pair only, which is named", async ({ page }) => {
    await page.goto(desk);
    await paste(linkField(page), `${encodeLink(household)}&housing.plan=steal&housing.price=x&name=x`);
    const notice = page.getByRole("status").filter({ hasText: "没有采用" });
    await expect(notice.getByRole("listitem")).toHaveText([/^住房打算（/, /^房屋总价（/, /^.name.：/]);
    await expect(page.getByRole("radio", { name: "青岛市", exact: true })).toBeChecked();
    await notice.getByRole("link", { name: "房屋总价" }).click();
    await expect(question(page, "房屋总价是多少").getByRole("textbox")).toBeFocused();
  });

  test("says so when it is of another version, or none", async ({ page }) => {
    await page.goto(desk);
    await paste(linkField(page), "https://example.org/zh/check/#v=9&residency=qingdao");
    await expect(page.getByRole("alert").filter({ hasText: "更新的版本" })).toBeVisible();
    await linkField(page).fill("https://example.org/");
    await linkField(page).press("Enter");
    await expect(page.getByText("这里面没有测算链接")).toBeVisible();
    await expect(linkField(page)).toHaveValue("https://example.org/");
  });

  test("may come by the address bar, where it does not stay", async ({ page }) => {
    await page.goto(`${desk}#${encodeLink(household)}`);
    await expect(question(page, "第 1 个孩子").first().getByRole("textbox").first()).toHaveValue("2024");
    expect(new URL(page.url()).hash).toBe("");
    await page.evaluate(() => (window.location.hash = "v=1&residency=elsewhere"));
    await expect(page.getByRole("group", { name: "用哪一份" })).toBeFocused();
    expect(new URL(page.url()).hash).toBe("");
  });

  test("takes nothing away where it has no answer to give", async ({ page }) => {
    await openWith(page, one, desk);
    const before = await page.evaluate(() => sessionStorage.getItem("answers"));
    await paste(linkField(page), "https://example.org/zh/check/#v=1&residency=mars");
    const notice = page.getByRole("alert").filter({ hasText: "没有能用的回答" });
    await expect(notice.getByRole("listitem")).toContainText("mars");
    await expect(notice).toContainText("没有变动");
    await expect(page.getByRole("group", { name: "用哪一份？" })).toHaveCount(0);
    expect(await page.evaluate(() => sessionStorage.getItem("answers"))).toBe(before);
  });

  test("asks before it takes the place of another case", async ({ page }) => {
    await openWith(page, one, desk);
    await expect(question(page, "第 1 个孩子").first().getByRole("textbox").first()).toHaveValue("2026");
    await paste(linkField(page), encodeLink(household));
    const choice = page.getByRole("group", { name: "用哪一份" });
    await expect(choice).toBeFocused();
    await choice.getByRole("button", { name: "保留我填的" }).click();
    await expect(linkField(page)).toBeFocused();
    await expect(question(page, "第 1 个孩子").first().getByRole("textbox").first()).toHaveValue("2026");
    await paste(linkField(page), encodeLink(household));
    await choice.getByRole("button", { name: "用链接里的" }).click();
    await expect(question(page, "第 1 个孩子").first().getByRole("textbox").first()).toHaveValue("2024");
  });
});

test.describe("a link that is pasted while what reads it does not come", onDesktop, () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test("is read as it was pasted once it is opened again, line breaks included", async ({ page }) => {
    await openWith(
      page,
      answering(() => {}),
      desk,
    );
    await expectWhole(page);
    const scripts = /\/_next\/static\/.*\.js/;
    await page.route(scripts, (route) => route.abort());
    await paste(linkField(page), `#${encodeLink(household)}\n谢谢`);
    await expect(
      page
        .getByRole("alert")
        .filter({ has: page.getByText(/再|网络/) })
        .first(),
    ).toBeVisible();
    await page.unroute(scripts);
    await linkField(page).press("Enter");
    await expect(question(page, "第 1 个孩子").first().getByRole("textbox").first()).toHaveValue("2024");
    await expect(page.getByRole("status").filter({ hasText: "没有采用" })).toHaveCount(0);
    await expect(linkField(page)).toHaveValue("");
  });
});

test("a new case wipes everything, once that is confirmed", onDesktop, async ({ page }) => {
  await openWith(page, one, desk);
  await expect(page.getByRole("radio", { name: "青岛市", exact: true })).toBeChecked();
  const begin = page.getByRole("button", { name: "新建一份", exact: true });
  await begin.click();
  const dialog = page.getByRole("dialog", { name: "清空这一份" });
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(begin).toBeFocused();
  await expect(page.getByRole("radio", { name: "青岛市", exact: true })).toBeChecked();

  await begin.click();
  await dialog.getByRole("button", { name: "清空，新建一份" }).click();
  await expect(page.getByRole("radio", { name: "青岛市", exact: true })).toBeFocused();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await page.evaluate(() => window.sessionStorage.getItem("answers") ?? "")).not.toContain("2026");
});

test("nothing of the case before comes into a new one", onDesktop, async ({ page }) => {
  const begin = page.getByRole("button", { name: "新建一份", exact: true });
  const undo = page.getByRole("button", { name: "撤销" });
  const withoutMoney = page.getByRole("checkbox", { name: "不带金额" });
  const choice = page.getByRole("group", { name: "用哪一份" });
  await openWith(page, one, desk);
  await paste(linkField(page), encodeLink(household));
  await expect(choice).toBeFocused();
  await withoutMoney.check();
  await begin.click();
  await page.getByRole("button", { name: "清空，新建一份" }).click();
  await expect(page.getByRole("radio", { name: "青岛市", exact: true })).toBeFocused();
  await expect(choice).toBeHidden();
  await expect(withoutMoney).not.toBeChecked();

  await paste(linkField(page), "https://example.org/zh/check/#v=2&residency=qingdao");
  await expect(linkField(page)).toHaveValue(/v=2/);
  await begin.click();
  await expect(linkField(page)).toHaveValue("");
  await expect(page.getByRole("alert").filter({ hasText: "更新的版本" })).toBeHidden();

  await pick(page, "户籍在哪里", "青岛市");
  await page.getByRole("button", { name: "清除我的回答" }).click();
  await expect(undo).toBeVisible();
  await begin.click();
  await expect(undo).toBeHidden();
  await expect(page.getByText("您的回答已全部清除")).toBeHidden();
});

test("an undo is withdrawn once something new is answered", onDesktop, async ({ page }) => {
  const undo = page.getByRole("button", { name: "撤销" });
  await openWith(page, one, desk);
  await expect(page.getByRole("radio", { name: "青岛市", exact: true })).toBeChecked();
  await page.getByRole("button", { name: "清除我的回答" }).click();
  await expect(undo).toBeVisible();
  await pick(page, "户籍在哪里", "青岛市");
  await expect(undo).toBeHidden();
});

test(
  "a link that is opened takes its money along, whatever was wished for the case before",
  onDesktop,
  async ({ page }) => {
    await page.goto(desk);
    const withoutMoney = page.getByRole("checkbox", { name: "不带金额" });
    await withoutMoney.check();
    await paste(linkField(page), encodeLink(household));
    await expect(page.getByRole("radio", { name: "青岛市", exact: true })).toBeChecked();
    await expect(withoutMoney).not.toBeChecked();
  },
);

test(
  "the link that is copied, with or without money, is the one the code shows",
  onDesktop,
  async ({ page, context, browserName }) => {
    if (browserName === "chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openWith(page, buyers, desk);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("button", { name: "复制链接" }).click();
    await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
    const link = await copied();
    expect(link).toContain("housing.price=1000000");
    await expect(page.getByRole("textbox", { name: "链接", exact: true })).toHaveValue(link);

    await page.getByRole("button", { name: "全屏显示二维码" }).click();
    expect(await scan(page.getByRole("dialog", { name: "二维码" }).getByRole("img"))).toBe(link);
    await page.getByRole("button", { name: "关闭" }).click();

    await page.getByRole("checkbox", { name: "不带金额" }).check();
    await page.getByRole("button", { name: "复制链接" }).click();
    await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
    expect(await copied()).not.toMatch(/price|assessedLoan|inScopeCost|marginalRate/);
  },
);

test("a link that cannot be copied stands there to be selected", onDesktop, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await openWith(page, buyers, desk);
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByRole("status").filter({ hasText: "长按上面的链接" })).toBeVisible();
  const link = page.getByRole("textbox", { name: "链接", exact: true });
  await expect(link).toHaveValue(/housing\.price=1000000/);
  await link.focus();
  const selected = await link.evaluate((input) => input instanceof HTMLInputElement && input.selectionEnd);
  expect(selected).toBe((await link.inputValue()).length);
});

test.describe("where the network drops", onDesktop, () => {
  test.use({ allowedErrors: [/ERR_FAILED|Failed to load/] });

  test("the further ways say so, and come once it is back: a case that is saved passes as a test", async ({ page }) => {
    await openWith(page, buyers, desk);
    await expect(page.getByRole("button", { name: "复制链接" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.route("**/*.js", (route) => route.abort());
    await page.getByText("PDF、日历").click();
    await expect(page.getByRole("alert").filter({ hasText: "没有取到" })).toBeVisible();
    await page.unroute("**/*.js");
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(page.getByRole("button", { name: "保存 PDF" })).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: "没有取到" })).toBeHidden();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存为测试用例" }).click();
    const { of: saved, faults } = readCaseFile(await readFile(await (await download).path(), "utf8"));
    expect(faults).toBeUndefined();
    expect(saved?.household.housing?.price).toBe(1_000_000);
    expect(saved && differencesOf(saved, assess(saved.household, saved.on))).toEqual([]);
  });
});

test("a partial case goes over to the step-by-step check", onDesktop, async ({ page }) => {
  await page.goto(desk);
  await pick(page, "户籍在哪里", "青岛市");
  await pick(page, "有孩子，或正在怀孕吗", "有，或正在怀孕");
  await typeDate(question(page, "第 1 个孩子").first(), "2026", "10", "1");
  await page.getByRole("link", { name: "分步核对这一份" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("核对您的回答");
  await expect(page.getByText("2026年10月1日").first()).toBeVisible();
});

for (const { locale, scheme, handOver } of [
  { locale: "zh", scheme: "light", handOver: "交给家庭" },
  { locale: "en", scheme: "dark", handOver: "Hand over" },
] as const) {
  test(`the desk is accessible and fits a narrow screen, ${locale}`, onDesktop, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openWith(page, buyers, `/${locale}/staff/`);
    await expect(page.getByRole("heading", { name: handOver })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });

  test(`the format of links is accessible and fits a narrow screen, ${locale}`, onDesktop, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`/${locale}/staff/links/`);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });

  test(`the example of the format opens with nothing left out, ${locale}`, onDesktop, async ({ page }) => {
    await page.goto(`/${locale}/staff/links/`);
    await page.getByRole("link", { name: /#v=1/ }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/check/$`));
    const notice = page.getByRole("status").filter({ hasText: /为您准备|prepared for you/ });
    await expect(notice).toBeVisible();
    await expect(notice.getByRole("listitem")).toHaveCount(0);
  });
}
