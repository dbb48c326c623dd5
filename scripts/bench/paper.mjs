// The paper as a phone makes it: Chromium at a quarter of its speed, from the press of the button to the file.
import { chromium } from "@playwright/test";
import { systemChromium } from "../chromium.mjs";
import { serve } from "../serve.mjs";
import { median } from "./measure.mjs";

const PORT = 3217;
const SLOWDOWN = 4;
const VISITS = 5;

/** What is pressed, in each language. */
const buttons = { zh: "保存 PDF", en: "Save as PDF" };

/** Milliseconds of the first press of a visit, which loads the code and the fonts, and of the next; and the file's size. */
export async function paperTimes(locale, fragment) {
  const server = await serve({ port: PORT });
  const executablePath = systemChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit += 1) visits.push(await visitOnce(browser, { locale, fragment }));
    const of = (name) => median(visits.map((one) => one[name]));
    return { first: of("first"), next: of("next"), bytes: of("bytes") };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function visitOnce(browser, { locale, fragment }) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`http://localhost:${PORT}/${locale}/result/#${fragment}`);
  await page.getByRole("button", { name: buttons[locale] }).waitFor();
  await page.waitForLoadState("networkidle");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const first = await press(page, buttons[locale]);
  const next = await press(page, buttons[locale]);
  await page.context().close();
  return { first: first.time, next: next.time, bytes: next.bytes };
}

/** In the page, so that what the driver takes does not count. */
function press(page, name) {
  return page.evaluate(async (label) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === label);
    const make = URL.createObjectURL;
    const begin = performance.now();
    const file = new Promise((done) => {
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = make;
        done({ time: performance.now() - begin, bytes: blob.size });
        return make.call(URL, blob);
      };
    });
    button.click();
    return file;
  }, name);
}
