import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeSitemap } from "./sitemap.mjs";

let folder = "";

function lay(name: string, html: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), html);
}

const page = (path: string, site: string) =>
  `<head>${site && `<link rel="canonical" href="${site}/zh${path}"/>`}` +
  `<link rel="alternate" hrefLang="zh-CN" href="${site}/zh${path}"/>` +
  `<link rel="alternate" hrefLang="en" href="${site}/en${path}"/></head>`;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "sitemap-")), "/");
});

afterEach(() => rmSync(folder, { recursive: true }));

it("names the pages that one may come to first, in each language, and no others", () => {
  for (const path of ["/", "/plan/", "/plan/maternity-leave/", "/check/birth/", "/result/", "/staff/"])
    lay(`zh${path}index.html`, page(path, "https://benefits.example"));
  writeSitemap(folder);
  const xml = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const site = "https://benefits.example";
  expect([...xml.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address)).toEqual([
    `${site}/zh/`,
    `${site}/zh/plan/`,
    `${site}/zh/plan/maternity-leave/`,
  ]);
  expect(xml).toContain(`hreflang="en" href="${site}/en/plan/maternity-leave/"`);
  expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain(`Sitemap: ${site}/sitemap.xml`);
});

it("makes neither file of pages that do not know their address", () => {
  lay("zh/index.html", page("/", ""));
  writeSitemap(folder);
  expect(existsSync(join(folder, "sitemap.xml")) || existsSync(join(folder, "robots.txt"))).toBe(false);
});
