import { expect, openWith, test } from "./support/check";
import { buyers } from "./support/families";

const link = "#v=1&residency=qingdao&children.0.birthDate=2026-10-01";

/** Every page that kept answers, or those of a link, change once they are read. */
const pages = [
  ...["/zh/result/", "/zh/check/", "/zh/check/birth/", "/zh/check/home/", "/zh/check/situations/", "/zh/staff/"].map(
    (path) => ({ path, fragment: "", what: `kept answers open ${path}` }),
  ),
  ...["/zh/result/", "/zh/check/"].map((path) => ({ path, fragment: link, what: `a link opens ${path}` })),
];

for (const { path, fragment, what } of pages)
  test(`nothing jumps on the screen as ${what}, however late what reads them comes`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const html = await (await page.request.get(path)).text();
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      // What the page names itself is waited for too, or its first state would never be painted.
      const isLater = !html.includes(`src="${new URL(route.request().url()).pathname}"`);
      await new Promise((later) => setTimeout(later, isLater ? 500 : 200));
      await route.continue();
    });
    if (fragment) await page.goto(path + fragment);
    else await openWith(page, buyers, path);
    await expect(page.locator("main").getByText(/正在读取|马上就好/)).toHaveCount(0);
    const shifts = await page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return (window as unknown as { shifts: number[] }).shifts;
    });
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.02);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
