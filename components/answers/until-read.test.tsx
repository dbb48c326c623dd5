import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import zh from "@/messages/zh.json";
import { BeforeCalculator } from "./before-calculator";
import { firstQuestions } from "./first-questions";
import { UntilRead } from "./until-read";

const drawn = (why: "slow" | undefined) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="zh" messages={zh} timeZone="Asia/Shanghai">
      <BeforeCalculator first={firstQuestions()} why={why} retry={() => {}}>
        <UntilRead>
          <p>what is asked</p>
        </UntilRead>
      </BeforeCalculator>
    </NextIntlClientProvider>,
  );

it("what kept answers change is not seen before they are read", () => {
  expect(drawn(undefined)).toMatch(/class="reading".*class="[^"]*\bunread\b/);
});

it("where what reads them cannot be had, nothing is waited for, and nothing hidden", () => {
  expect(drawn("slow")).not.toMatch(/\b(?:reading|unread)\b/);
  expect(drawn("slow")).toContain("what is asked");
});
