import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeSitemap } from "./sitemap.mjs";
import { laidFolder } from "./testing/laid-folder";

const folder = laidFolder();
const { lay, read } = folder;

const page = (path: string, site: string) =>
  `<head>${site && `<link rel="canonical" href="${site}/zh${path}"/>`}` +
  `<link rel="alternate" hrefLang="zh-CN" href="${site}/zh${path}"/>` +
  `<link rel="alternate" hrefLang="en" href="${site}/en${path}"/></head>`;

it("names the pages that one may come to first, in each language, and no others", () => {
  for (const path of ["/", "/plan/", "/plan/maternity-leave/", "/check/birth/", "/result/", "/staff/"])
    lay(`zh${path}index.html`, page(path, "https://benefits.example"));
  writeSitemap(folder.path());
  const xml = read("sitemap.xml");
  const site = "https://benefits.example";
  expect([...xml.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address)).toEqual([
    `${site}/zh/`,
    `${site}/zh/plan/`,
    `${site}/zh/plan/maternity-leave/`,
  ]);
  expect(xml).toContain(`hreflang="en" href="${site}/en/plan/maternity-leave/"`);
  expect(read("robots.txt")).toContain(`Sitemap: ${site}/sitemap.xml`);
});

it("makes neither file of pages that do not know their address", () => {
  lay("zh/index.html", page("/", ""));
  writeSitemap(folder.path());
  expect(existsSync(join(folder.path(), "sitemap.xml")) || existsSync(join(folder.path(), "robots.txt"))).toBe(false);
});
