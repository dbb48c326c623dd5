import { expect, test } from "./support/test";

test.use({ allowedErrors: [/inline script|policy violation: script-src|status of 404/] });
for (const path of ["/zh/", "/en/check/family/", "/nowhere/"])
  test(`a script that comes into the page from outside does not run: ${path}`, async ({ page, baseURL }) => {
    await page.route(`${baseURL}${path}`, async (route) => {
      if (route.request().resourceType() !== "document") return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replace("</body>", `<script>document.title = "taken"</script>$&`);
      await route.fulfill({ response, body });
    });
    await page.goto(path);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    });
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(page).not.toHaveTitle("taken");
  });
