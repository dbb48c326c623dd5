import type { Request } from "@playwright/test";
import { encodeLink, keepValid, readAnswers } from "@/lib/household";
import { expect, test } from "./support/check";
import { buyers } from "./support/families";

const pages = ["/", "/check/", "/check/family/", "/check/work/", "/check/home/", "/check/tax/", "/staff/", "/result/"];

/** Everything that a request tells a server. */
const told = async (request: Request) =>
  [request.url(), request.postData() ?? "", ...Object.values(await request.allHeaders())].join("\n");

test("no request of any page carries an answer: not in its address, its referrer or its body", async ({ page }) => {
  const { household } = keepValid(readAnswers(buyers), "2026-11-23");
  const fragment = encodeLink(household, { on: "2026-11-23" });
  const pairs = fragment.split("&").filter((pair) => !pair.startsWith("v="));
  const requests: Promise<string>[] = [];
  page.on("request", (request) => requests.push(told(request)));

  await page.goto(`/zh/check/#${fragment}`);
  await expect(page.getByRole("link", { name: "查看结果" })).toBeVisible();
  for (const path of pages) {
    await page.goto(`/zh${path}`);
    await page.waitForLoadState("networkidle");
  }
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/result\//);
  await page.getByText("Share the link").click();
  await expect(page.getByRole("textbox", { name: "Link" })).toBeVisible();

  const all = await Promise.all(requests);
  expect(all.length).toBeGreaterThan(pages.length);
  const leaking = all.filter((text) =>
    pairs.some((pair) => text.includes(pair) || text.includes(encodeURIComponent(pair))),
  );
  expect(leaking).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, window.localStorage.length])).toEqual(["", 0]);
});
