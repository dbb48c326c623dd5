import type { Page, Route } from "@playwright/test";
import { expect, expectStep, goOn, openWith, pick, question, test, typeDate } from "./support/check";
import { buyers } from "./support/families";

/** Handles each script that a page asks for beyond those that come with it: the calculator is one. */
async function routeLater(page: Page, path: string, handle: (route: Route) => unknown) {
  const html = await (await page.request.get(path)).text();
  await page.route("**/*.js", (route) =>
    html.includes(`src="${new URL(route.request().url()).pathname}"`) ? route.continue() : handle(route),
  );
}

/** A page whose calculator waits until it is let in. */
async function openWithout(page: Page, path: string) {
  let letIn = () => {};
  const isLetIn = new Promise<void>((resolve) => (letIn = resolve));
  await routeLater(page, path, (route) => isLetIn.then(() => route.continue()));
  await page.goto(path, { waitUntil: "domcontentloaded" });
  return letIn;
}

const firstChild = (page: Page) => page.getByRole("group", { name: /第 1 个孩子/ });

test("before the calculator comes a step is filled in; a press waits for it, and counts once", async ({ page }) => {
  const letIn = await openWithout(page, "/zh/check/family/");
  await pick(page, "您家的户籍在哪里？", "青岛市");
  await pick(page, /孩子/, "有，或正在怀孕");
  const boxes = firstChild(page).getByRole("textbox");
  await boxes.first().fill("2024-03-01");
  const on = page.getByRole("button", { name: "继续" });
  await on.click();
  await expect(on).toHaveCSS("opacity", "0.6");
  await on.click();
  letIn();
  await expectStep(page, "分娩");
  await page.goBack();
  await expectStep(page, "您的家庭");
  for (const [at, part] of ["2024", "3", "1"].entries()) await expect(boxes.nth(at)).toHaveValue(part);
  await expect(question(page, /按政策生育|符合政策/)).toBeVisible();
});

for (const [what, instead, title] of [
  ["goes elsewhere", (page: Page) => page.getByRole("link", { name: "English", exact: true }).click(), "Your family"],
  ["goes on answering", (page: Page) => pick(page, "您家的户籍在哪里？", "其他地方"), "您的家庭"],
] as const)
  test(`who ${what} while a press waits is not sent on by it`, async ({ page }) => {
    const letIn = await openWithout(page, "/zh/check/family/");
    await pick(page, /孩子/, "有，或正在怀孕");
    await typeDate(firstChild(page), "2024", "3", "1");
    await goOn(page);
    await instead(page);
    await expectStep(page, title);
    letIn();
    await expect(page.getByRole("radio", { name: /^(是|Yes)$/ }).first()).toBeVisible();
    await expectStep(page, title);
  });

test("an answer that is wrong is said as soon as there is something to tell it by", async ({ page }) => {
  const letIn = await openWithout(page, "/zh/check/family/");
  await pick(page, /孩子/, "有，或正在怀孕");
  await typeDate(firstChild(page), "2024", "13", "1");
  await goOn(page);
  letIn();
  await expect(page.getByRole("alert").filter({ hasText: "月份填 1 到 12" })).toBeVisible();
  await expectStep(page, "您的家庭");
});

test("circumstances are ticked before the calculator comes, and stay", async ({ page }) => {
  const letIn = await openWithout(page, "/zh/check/situations/");
  const boxes = page.getByRole("checkbox");
  const names = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  await boxes.nth(1).check();
  letIn();
  await expect(page.getByRole("link", { name: /直接看结果|看结果/ }).first()).toBeVisible();
  await expect(boxes.nth(1)).toBeChecked();
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))).toEqual(names);
});

test.describe("where the calculator does not come", () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  for (const path of ["/zh/check/home/", "/zh/staff/"]) {
    test(`${path} says so, shows what is answered, and goes on once it is asked for again`, async ({ page }) => {
      await openWith(page, buyers, "/zh/plan/");
      await routeLater(page, path, (route) => route.abort());
      await page.goto(path);
      await expect(page.getByRole("radio", { checked: true }).first()).toBeVisible();
      const missing = page.getByRole("alert").filter({ has: page.getByRole("button", { name: "再试一次" }) });
      await expect(missing).toBeVisible();
      await expect(question(page, "贷款")).toHaveCount(0);
      await page.unroute("**/*.js");
      await missing.getByRole("button", { name: "再试一次" }).click();
      await expect(missing).toHaveCount(0);
      await expect(page.getByText("市南").first()).toBeVisible();
    });
  }
});
