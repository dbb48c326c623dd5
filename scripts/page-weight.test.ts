import { expect, it } from "vitest";
import { EMPTY_APP, overWeight } from "./page-weight.mjs";

const weighing = (page: string, times: number) => ({
  page,
  jsGzip: Math.round(EMPTY_APP * times),
  htmlGzip: 0,
  cssGzip: 0,
});

it("lets a page weigh what its kind may", () => {
  const light = ["/zh/", "/en/plan/", "/zh/plan/birth-grant/", "/en/check/", "/zh/result/", "/en/staff/"];
  expect(overWeight(light.map((page) => weighing(page, 1.04)))).toEqual([]);
});

it("names each page that has grown, in either language", () => {
  const grown = ["/zh/check/family/", "/en/result/", "/zh/staff/", "/en/staff/links/", "/zh/plan/birth-grant/", "/en/"];
  const lines = overWeight(grown.map((page) => weighing(page, 1.8)));
  expect(lines).toHaveLength(grown.length);
  for (const [index, page] of grown.entries()) expect(lines[index]).toContain(`${page}: 1.80`);
});

it("holds a page of no known kind to what the lightest may weigh", () => {
  expect(overWeight([weighing("/zh/news/", 1.2)])).toHaveLength(1);
});
