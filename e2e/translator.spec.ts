import type { Page } from "@playwright/test";
import { answering, bornOn, expect, openWith, test } from "./support/check";
import { buyers, halfway } from "./support/families";
import { translate } from "./support/translator";

/** One of the questions that stand open on the result is answered. */
const half = answering((answers) => Object.assign(answers, structuredClone(halfway)));

const threeChildren = answering((answers) => {
  Object.assign(answers, structuredClone(halfway));
  answers.children = [bornOn("2021-05-01"), bornOn("2024-03-02"), bornOn("2026-10-01")];
});

/** What a reader of the page has before them. */
const wordsOn = async (page: Page) => (await page.locator("body").innerText()).replace(/\s+/g, "");

/** The same page twice, one of them translated: after each deed both must read the same. */
async function withAndWithout(
  plain: Page,
  deeds: readonly ((page: Page) => Promise<unknown>)[],
  open: (page: Page) => Promise<void>,
) {
  const translated = await plain.context().newPage();
  // Two families, not two tabs of one: what is cleared in the one stays in the other.
  for (const page of [plain, translated]) {
    await page.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
    await open(page);
  }
  await expect(
    translated
      .getByRole("group", { name: /按政策生育/ })
      .or(translated.getByText("目前"))
      .first(),
  ).toBeVisible();
  await translate(translated);
  for (const deed of [() => Promise.resolve(), ...deeds]) {
    for (const page of [plain, translated]) {
      await page.bringToFront();
      await deed(page);
    }
    await expect(async () => expect(await wordsOn(translated)).toBe(await wordsOn(plain))).toPass({ timeout: 20_000 });
  }
}

const pickFirst = (name: RegExp, answer: string) => (page: Page) =>
  page.getByRole("group", { name }).getByRole("radio", { name: answer, exact: true }).first().check();
const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();

test("a translated step: children come and go, figures follow, clearing and its undo work", async ({ page }) => {
  await withAndWithout(
    page,
    [
      pickFirst(/按政策生育/, "是"),
      press("移除第 1 个孩子"),
      press("再添一个孩子"),
      press("移除第 3 个孩子"),
      pickFirst(/按政策生育/, "否"),
      press("清除我的回答"),
      press("撤销"),
    ],
    (each) => openWith(each, threeChildren, "/zh/check/family/"),
  );
});

test("a translated step for work: the running line follows each answer", async ({ page }) => {
  await withAndWithout(
    page,
    [pickFirst(/母亲（女方）有工作单位/, "是"), pickFirst(/父亲（男方）有工作单位/, "是"), pickFirst(/难产/, "是")],
    (each) => openWith(each, { ...threeChildren, withinPolicy: "yes" }, "/zh/check/work/"),
  );
});

test("a translated result: answers in place change all figures around them", async ({ page }) => {
  await withAndWithout(
    page,
    [
      pickFirst(/按政策生育/, "是"),
      pickFirst(/母亲（女方）有工作单位/, "是"),
      pickFirst(/母亲（女方）有工作单位/, "否"),
      press("清除我的回答"),
      press("撤销"),
    ],
    (each) => openWith(each, half, "/zh/result/"),
  );
});

test("a translated desk: wrong answers, moot questions, another child", async ({ page }) => {
  await withAndWithout(
    page,
    [
      (each) =>
        each
          .getByRole("group", { name: /房屋总价/ })
          .getByRole("textbox")
          .fill("many"),
      (each) =>
        each
          .getByRole("group", { name: /房屋总价/ })
          .getByRole("textbox")
          .press("Tab"),
      press("再添一个孩子"),
      press("移除第 1 个孩子"),
      pickFirst(/近期打算买房或租房/, "都不打算"),
    ],
    (each) => openWith(each, buyers, "/zh/staff/"),
  );
});
