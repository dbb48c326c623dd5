// Draws public/icons/*.png from public/icon.svg. Run it by hand once the drawing has changed:
// node scripts/offline/make-icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { systemChromium } from "../chromium.mjs";
import { rootFolder } from "../files.mjs";

/**
 * What phones put beside their programs. `cut`: they cut the corners to their own shape, so that the ground must reach
 * them; `scale`: how large the drawing is, where they cut away more than that.
 */
export const icons = [
  { file: "icons/180.png", size: 180, cut: true, scale: 1 },
  { file: "icons/192.png", size: 192, cut: false, scale: 1 },
  { file: "icons/512.png", size: 512, cut: false, scale: 1 },
  { file: "icons/512-maskable.png", size: 512, cut: true, scale: 0.72 },
];

const ground = /<rect [^>]*\/>/;

function drawn(svg, { size, cut, scale }) {
  if (!cut) return svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
  const edge = (32 * (1 / scale - 1)) / 2;
  const box = `${-edge} ${-edge} ${32 / scale} ${32 / scale}`;
  return svg
    .replace(/viewBox="[^"]*"/, `width="${size}" height="${size}" viewBox="${box}"`)
    .replace(ground, `<rect x="${-edge}" y="${-edge}" width="100%" height="100%" fill="#fff"/>`);
}

/** Draws them into a folder. */
export async function makeIcons(folder) {
  const svg = readFileSync(join(rootFolder, "public/icon.svg"), "utf8");
  const executablePath = systemChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  for (const icon of icons) {
    const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
    await page.setContent(`<body style="margin: 0; line-height: 0">${drawn(svg, icon)}`);
    const target = join(folder, icon.file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await makeIcons(join(rootFolder, "public"));
