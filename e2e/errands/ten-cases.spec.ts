import type { Locator, Page } from "@playwright/test";
import { expect, question, test } from "../support/check";
import { onDesktop } from "../support/test";

/** Answers a clerk fills in, in the order of the desk; what is left out stays open. */
interface Told {
  residency?: "青岛市" | "其他地方";
  births: readonly string[];
  policy?: "是" | "否";
  /** Question and answer: one of several, or an amount to type. */
  more: readonly (readonly [question: string | RegExp, answer: string | { type: string }])[];
}

const inQingdao = "在青岛的医疗保健机构分娩吗";
const insurance = "参加哪种医保";
const cost = "医保范围内费用是多少";
const nursery = /普惠托位/;
const [mother, father] = [/^母亲（女方）有工作单位/, /^父亲（男方）有工作单位/];
const [insured, wage, difficult] = ["参加了生育保险吗", "职工月平均工资是多少", /难产/];
const [motherParent, fatherParent] = [/^母亲（女方）的父母/, /^父亲（男方）的父母/];
const [plan, area, owned] = ["打算买房或租房吗", "想在哪里买房", "现有几套住房"];
const [first, fund, loan, rent] = ["首套自住住房吗", "缴存住房公积金吗", "可贷额度是多少", "实际房租是多少"];
const rate = "适用的最高税率是多少";

/** Ten families as they come to the counter of a street office. */
const families: readonly Told[] = [
  {
    residency: "青岛市",
    births: ["2026-10-01"],
    policy: "是",
    more: [
      [inQingdao, "是"],
      [insurance, "职工医保"],
      [mother, "是"],
    ],
  },
  {
    residency: "青岛市",
    births: ["2024-03-01", "2026-10-01"],
    policy: "是",
    more: [
      [inQingdao, "是"],
      [insurance, "居民医保"],
      [cost, { type: "4200" }],
      [nursery, "否"],
      [mother, "否"],
      [father, "是"],
      [plan, "都不打算"],
    ],
  },
  {
    residency: "其他地方",
    births: ["2026-09-12"],
    policy: "是",
    more: [
      [inQingdao, "是"],
      [insurance, "居民医保"],
    ],
  },
  {
    residency: "青岛市",
    births: ["2019-06-01", "2024-03-01", "2025-09-10"],
    policy: "是",
    more: [
      [nursery, "是，已经在上"],
      [nursery, "是，已经在上"],
      [plan, "买房"],
      [area, "市南区"],
      [owned, { type: "1" }],
      [first, "是"],
      [fund, "是"],
      [loan, { type: "60万" }],
    ],
  },
  {
    residency: "青岛市",
    births: ["2027-02-01"],
    policy: "是",
    more: [
      [inQingdao, "是"],
      [insurance, "职工医保"],
      [mother, "是"],
      [insured, "是"],
      [wage, { type: "9000" }],
      [father, "是"],
    ],
  },
  {
    residency: "青岛市",
    births: ["2015-01-01", "2018-01-01"],
    more: [
      [plan, "租房"],
      [owned, { type: "0" }],
      [fund, "是"],
      [rent, { type: "2500" }],
    ],
  },
  {
    births: ["2026-11-01"],
    policy: "是",
    more: [
      [inQingdao, "是"],
      [insurance, "正在领失业保险金"],
    ],
  },
  {
    residency: "青岛市",
    births: ["2023-12-20", "2026-08-08"],
    policy: "是",
    more: [
      [inQingdao, "是"],
      [insurance, "职工医保"],
      [nursery, "是，已经在上"],
      [mother, "是"],
      [insured, "是"],
      [wage, { type: "8000" }],
      [difficult, "是"],
      [father, "是"],
      [motherParent, "否"],
      [fatherParent, "否"],
      [plan, "都不打算"],
      [rate, "10%"],
    ],
  },
  {
    residency: "青岛市",
    births: ["2021-05-05"],
    more: [
      [plan, "买房"],
      [area, "青岛其他区市"],
    ],
  },
  {
    residency: "青岛市",
    births: ["2026-10-10", "2026-10-10"],
    policy: "是",
    more: [
      [inQingdao, "是"],
      [insurance, "职工医保"],
      [mother, "是"],
      [difficult, "否"],
      [father, "是"],
    ],
  },
];

/** Presses keys, and counts them: a shortcut is one, a letter typed is one. */
class Clerk {
  keys = 0;

  constructor(readonly page: Page) {}

  async press(key: string, times = 1): Promise<void> {
    this.keys += times;
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  /** On to an open question by the shortcut, over those left open. */
  async goTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const isIn = () => target.evaluate((element) => element.contains(document.activeElement));
    for (let presses = 0; presses < 20 && !(await isIn()); presses += 1) await this.press("Alt+Shift+KeyJ");
    expect(await isIn()).toBe(true);
  }

  async choose(group: Locator, answer: string): Promise<void> {
    const cards = await group.getByText(/./).locator("xpath=ancestor-or-self::label").allInnerTexts();
    const place = cards.findIndex((card) => card.startsWith(answer));
    expect(place).toBeGreaterThanOrEqual(0);
    await (place === 0 ? this.press("Space") : this.press("ArrowDown", place));
  }

  async enter({ residency, births, policy, more }: Told): Promise<void> {
    const { page } = this;
    if (residency) await this.choose(question(page, "您家的户籍在哪里"), residency);
    await this.goTo(question(page, "您家有孩子，或正在怀孕吗"));
    await this.press("Space");
    for (const [place, date] of births.entries()) {
      const parts = date.split("-").map((part) => part.replace(/^0/, ""));
      // Over "remove" of the child before, where there is one, to "add another".
      if (place === 1) await this.press("Tab");
      if (place > 1) await this.press("Tab", 2);
      if (place > 0) await this.press("Enter");
      for (const [at, part] of parts.entries()) {
        if (at > 0 || place === 0) await this.press("Tab");
        await this.type(part);
      }
    }
    if (policy) {
      await this.goTo(question(page, "孩子都是按政策生育的吗"));
      await this.choose(question(page, "孩子都是按政策生育的吗"), policy);
    }
    for (const [name, answer] of more) {
      const open = question(page, name).filter({ hasNot: page.locator(":checked") });
      const group = (await open.count()) > 0 ? open.first() : question(page, name).first();
      await this.goTo(group);
      await (typeof answer === "string" ? this.choose(group, answer) : this.type(answer.type));
    }
  }
}

test("ten cases are entered, handed over and cleared by fewer than 900 keys", onDesktop, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("/zh/staff/");
  const clerk = new Clerk(page);
  const copied = page.getByRole("status").filter({ hasText: "已复制" });
  await expect(page.getByRole("button", { name: "复制链接" })).toBeInViewport();
  const first = question(page, "您家的户籍在哪里").getByRole("radio").first();
  await clerk.press("Alt+Shift+KeyN");
  for (const family of families) {
    await expect(first).toBeFocused();
    await clerk.enter(family);
    await expect(page.getByRole("button", { name: "复制链接" })).toBeInViewport();
    await clerk.press("Alt+Shift+KeyC");
    await expect(copied).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    for (const birth of family.births) expect(link).toContain(birth);
    expect(link.split("&").length).toBeGreaterThan(family.births.length + family.more.length);
    await clerk.press("Alt+Shift+KeyN");
    await clerk.press("Enter");
  }
  test.info().annotations.push({ type: "keys", description: String(clerk.keys) });
  expect(clerk.keys).toBeLessThan(900);
});
