import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { formats } from "@/components/i18n/formats";
import zh from "@/messages/zh.json";
import { DraftNotice } from "./draft-notice";

it("what the notice stresses is in the ink of the text around it, no paler, and dated by the draft", () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="zh" messages={zh} formats={formats} timeZone="Asia/Shanghai">
      <DraftNotice />
    </NextIntlClientProvider>,
  );
  expect(html).toContain("2023年5月11日");
  expect(html.match(/text-(?:ink|muted|attention|brand|granted)\b/g)).toEqual(["text-ink"]);
  expect(html).toMatch(/<em class="[^"]*font-bold[^"]*">征求意见稿<\/em>/);
});
