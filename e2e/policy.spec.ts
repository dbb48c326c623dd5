import { expect, test } from "./support/test";

test.use({ allowedErrors: [/inline (script|style)|policy violation: (script|style)-src|status of 404/] });
for (const path of ["/zh/", "/en/check/family/", "/nowhere/"])
  test(`what comes into the page from outside neither runs nor styles it: ${path}`, async ({ page, baseURL }) => {
    await page.route(`${baseURL}${path}`, async (route) => {
      if (route.request().resourceType() !== "document") return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replace(
        "</body>",
        `<script>document.title = "taken"</script><style>h1 { opacity: 0.5 }</style>$&`,
      );
      await route.fulfill({ response, body });
    });
    await page.goto(path);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = 'document.title = "taken"';
      const style = document.createElement("style");
      style.textContent = "h1 { opacity: 0.5 }";
      document.body.append(script, style);
    });
    const heading = page.getByRole("heading", { level: 1 }).first();
    await expect(heading).toBeVisible();
    await expect(heading).toHaveCSS("opacity", "1");
    await expect(page).not.toHaveTitle("taken");
  });
