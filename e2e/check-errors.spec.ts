import {
  answering,
  bornOn,
  expect,
  expectAnswersShown,
  expectStep,
  goOn,
  openStep,
  question,
  test,
  typeDate,
  wholeFamily,
} from "./support/check";
import type { Answers } from "@/lib/household";

const buyer = (fill: (housing: Answers["housing"]) => void) =>
  answering((answers) => {
    Object.assign(answers, structuredClone(wholeFamily));
    Object.assign(answers.housing, { fundContributor: "yes", firstHome: "yes", purchaseArea: "shinan" });
    fill(answers.housing);
  });

const withChildren = (...dates: readonly string[]) =>
  answering((answers) => {
    answers.hasChildren = "some";
    answers.children = dates.map(bornOn);
  });

const inPlace = (from: string, until: string) =>
  answering((answers) => {
    Object.assign(answers, structuredClone(wholeFamily));
    const [, child] = answers.children;
    const month = (text: string) => ({ year: text.slice(0, 4), month: text.slice(5) });
    if (child) child.nursery = { inclusive: "planned", from: month(from), until: month(until) };
  });

const onLeaveFrom = (year: string, month: string, day: string) =>
  answering((answers) => {
    Object.assign(answers, structuredClone(wholeFamily));
    answers.mother.leaveStart = { year, month, day };
  });

const typed = (text: string) => ({ text, unsure: false });

/** A wrong answer in each kind of field, and what is said of it. */
const wrong: readonly (readonly [what: string, step: string, answers: Answers, words: string])[] = [
  ["a year of two digits", "family", withChildren("24-03-01"), "第 1 个孩子：年份写四位"],
  ["no such day", "family", withChildren("2024-01-01", "2025-02-29"), "第 2 个孩子：没有这样的日期"],
  ["a place that ends first", "nursery", inPlace("2026-12", "2026-11"), "不能早于开始入托的2026年12月"],
  ["leave too early", "work", onLeaveFrom("2026", "9", "15"), "产假要在2026年9月16日"],
  [
    "an amount that is not one",
    "home",
    buyer((housing) => (housing.price = typed("约100万"))),
    "房屋总价：“约”认不出来",
  ],
  [
    "more than all",
    "home",
    buyer((housing) => (housing.downPaymentRatio = typed("101"))),
    "首付比例：首付比例不能超过 100%",
  ],
  ["half a home", "home", buyer((housing) => (housing.homesOwned = typed("1.5"))), "现有住房：套数请填整数"],
];

test("a step says what is wrong with it, leads to the field, and keeps what was typed", async ({ page }) => {
  for (const [what, step, answers, words] of wrong)
    await test.step(what, async () => {
      await openStep(page, answers, `/zh/check/${step}/`);
      await goOn(page);
      const summary = page.getByRole("alert").filter({ hasText: "需要修改" });
      await expect(summary).toBeFocused();
      await expect(page).toHaveTitle(/^有误： /);
      const link = summary.getByRole("link");
      await expect(link).toContainText(words);
      await link.click();
      const field = page.getByRole("textbox").and(page.locator(":focus"));
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(new RegExp((await link.innerText()).split("：").at(-1) ?? ""));
      await expect(field).not.toHaveAccessibleDescription(/＝/);
      await goOn(page);
      await expect(summary).toBeFocused();
    });
});

test("an error that is solved is gone, and Enter goes on", async ({ page }) => {
  await openStep(page, withChildren("2024-13-01"), "/zh/check/family/");
  await goOn(page);
  const child = question(page, /第 1 个孩子/);
  await expect(child.getByRole("textbox", { name: "月" })).toHaveValue("13");
  await page.getByRole("link", { name: /月份填 1 到 12/ }).click();
  await expect(child.getByRole("textbox", { name: "月" })).toBeFocused();
  await expect(child.getByRole("textbox", { name: "日" })).toHaveAttribute("aria-invalid", "false");
  await child.getByRole("textbox", { name: "月" }).fill("３");
  await expect(page.getByText("月份填 1 到 12")).toBeHidden();
  await expect(page).toHaveTitle(/^您的家庭/);
  await child.getByRole("textbox", { name: "日" }).press("Enter");
  await expectStep(page, "分娩");
});

test("an error elsewhere, or in what is no longer asked, holds nobody up", async ({ page }) => {
  await openStep(
    page,
    buyer((housing) => (housing.price = typed("abc"))),
    "/zh/check/family/",
  );
  await goOn(page);
  await expectStep(page, "分娩");
  await page.goto("/zh/check/home/");
  await expectAnswersShown(page);
  await question(page, "您家近期打算买房或租房吗？").getByRole("radio", { name: "都不打算" }).check();
  await goOn(page);
  await expectStep(page, "其他情况");
});

test("“not sure” sets a number aside and keeps it", async ({ page }) => {
  await openStep(
    page,
    buyer((housing) => (housing.price = typed("abc"))),
    "/zh/check/home/",
  );
  const price = question(page, "房屋总价是多少？");
  await price.getByRole("checkbox", { name: "不清楚" }).check();
  await expect(price.getByRole("textbox")).toHaveValue("abc");
  await goOn(page);
  await expectStep(page, "其他情况");
  await page.goBack();
  await expect(price.getByRole("textbox")).toHaveValue("abc");
  await price.getByRole("textbox").fill("１００万");
  await expect(price.getByRole("checkbox", { name: "不清楚" })).not.toBeChecked();
  await expect(price).toContainText("＝ 1,000,000 元");
});

test("children are added, twins too, and removed, and each is said aloud", async ({ page }) => {
  await page.goto("/zh/check/family/");
  await question(page, "您家有孩子，或正在怀孕吗？").getByRole("radio", { name: "有，或正在怀孕" }).check();
  await typeDate(question(page, /第 1 个孩子/), "2027", "2", "1");
  await expect(question(page, /第 1 个孩子/)).toContainText("预产期2027年2月1日");
  await page.getByRole("button", { name: "再添一个同日出生的" }).click();
  await expect(question(page, /第 2 个孩子/)).toContainText("预产期2027年2月1日");
  await expect(page.getByRole("status").filter({ hasText: "已添上第 2 个孩子" })).toBeAttached();
  await page.getByRole("button", { name: "移除第 1 个孩子" }).click();
  await expect(question(page, /第 2 个孩子/)).toBeHidden();
  await expect(page.getByRole("button", { name: "再添一个孩子" })).toBeFocused();
  for (let place = 2; place <= 10; place += 1) {
    await page.getByRole("button", { name: "再添一个孩子" }).click();
    await expect(question(page, `第 ${place} 个孩子`).getByRole("textbox", { name: "年" })).toBeFocused();
  }
  await expect(page.getByText("这里最多可填 10 个孩子")).toBeVisible();
  await expect(page.getByRole("button", { name: "再添一个孩子" })).toBeHidden();
});

test("an error stays with its child when another goes or comes, and blames nobody else", async ({ page }) => {
  await openStep(page, withChildren("2024-03-01", "", "2025-02-30"), "/zh/check/family/");
  const summary = page.getByRole("alert").filter({ hasText: "需要修改" });
  const blamed = (place: number) => question(page, `第 ${place} 个孩子`).locator("[aria-invalid=true]");
  await goOn(page);
  await expect(summary.getByRole("link", { name: "第 3 个孩子：没有这样的日期" })).toBeVisible();
  await page.getByRole("button", { name: "移除第 2 个孩子" }).click();
  await expect(summary.getByRole("link")).toHaveText([/^第 2 个孩子：没有这样的日期/]);
  await expect(blamed(2)).not.toHaveCount(0);
  await page.getByRole("button", { name: "再添一个孩子" }).click();
  await expect(blamed(3)).toHaveCount(0);
  await expect(blamed(1)).toHaveCount(0);
  await expect(summary.getByRole("link")).toHaveCount(1);
  await expect(page).toHaveTitle(/^有误：/);
});

test("a whole date may be pasted", async ({ page }) => {
  await openStep(page, withChildren(""), "/zh/check/family/");
  const child = question(page, /第 1 个孩子/);
  await child.getByRole("textbox", { name: "年" }).evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", "2024年3月1日");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(child.getByRole("textbox", { name: "日" })).toHaveValue("1");
  await expect(child).toContainText("2024年3月1日");
});

test("a whole date is spread over its boxes, put in by a keyboard's bar or typed into one of them", async ({
  page,
}) => {
  await openStep(page, withChildren(""), "/zh/check/family/");
  const boxes = question(page, /第 1 个孩子/).getByRole("textbox");
  const held = () => boxes.evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
  await boxes.first().focus();
  await page.keyboard.insertText("2024年3月1日");
  await expect.poll(held).toEqual(["2024", "3", "1"]);
  await boxes.first().fill("");
  await boxes.nth(1).fill("");
  await boxes.nth(2).fill("");
  await boxes.first().pressSequentially("2024-3-15");
  expect(await held()).toEqual(["2024-3-15", "", ""]);
  await expect(question(page, /第 1 个孩子/)).toContainText("2024年3月15日");
  await boxes.first().press("Tab");
  await expect.poll(held).toEqual(["2024", "3", "15"]);
});

test("an improbable amount is asked back once: one tap takes what was meant, and another keeps what was typed", async ({
  page,
}) => {
  await openStep(
    page,
    buyer((housing) => Object.assign(housing, { homesOwned: typed("0"), downPaymentRatio: typed("30") })),
    "/zh/check/home/",
  );
  const price = question(page, /房屋总价/);
  const loan = question(page, /可贷额度/);
  await price.getByRole("textbox").fill("60");
  await loan.getByRole("textbox").fill("20");
  await goOn(page);
  await expectStep(page, "住房");
  await expect(loan).toContainText("填的是 20 元");
  await price.getByRole("button", { name: "是 60万元" }).click();
  await expect(price.getByRole("textbox")).toHaveValue("600000");
  await loan.getByRole("button", { name: "没错，就是 20 元" }).click();
  await expect(loan).toContainText("好的，按 20 元计算");
  await goOn(page);
  await expectStep(page, "其他情况");
});
