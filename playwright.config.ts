import { defineConfig } from "@playwright/test";
import { systemChromium } from "./scripts/chromium.mjs";

const port = Number(process.env["E2E_PORT"] ?? 3210);
const baseURL = `http://localhost:${port}`;
const executablePath = systemChromium();

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  retries: 0,
  // No test is about time: these only end one that hangs, on however slow a machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // What is kept for offline use would hide from other tests what is asked of the server.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  // A test runs on the phone unless it says otherwise, by the tags in e2e/support/test.ts.
  projects: [
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    { name: "desktop", grep: /@desktop|@both-screens/, use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    env: { PORT: String(port) },
    url: baseURL,
    timeout: 600_000,
    reuseExistingServer: false,
  },
});
