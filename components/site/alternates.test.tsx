import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function written(origin: string) {
  vi.stubEnv("SITE_ORIGIN", origin);
  const { Alternates } = await import("./alternates");
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="zh" messages={{}} timeZone="Asia/Shanghai">
      <Alternates path="/plan/" />
    </NextIntlClientProvider>,
  );
}

it("a page tells search engines its own address, and those in each language", async () => {
  const html = await written("https://benefits.example");
  expect(html).toContain('<link rel="canonical" href="https://benefits.example/zh/plan/"/>');
  for (const [tag, locale] of [
    ["zh-CN", "zh"],
    ["en", "en"],
  ])
    expect(html).toContain(`hrefLang="${tag}" href="https://benefits.example/${locale}/plan/"/>`);
});

it("a page whose site is not known tells none: a relative address is no address to them", async () => {
  expect(await written("")).toBe("");
});
