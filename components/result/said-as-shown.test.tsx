import fc from "fast-check";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { WithCalculator } from "@/components/answers/with-calculator";
import { formats } from "@/components/i18n/formats";
import { cases, type Case } from "@/lib/entitlements/testing/arbitraries";
import { interview } from "@/lib/household";
import { resultOf, saidOf, type Result, type Said } from "@/lib/result";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { AlsoList } from "./also-list";
import { BesideTheDraft } from "./beside-the-draft";
import { EntitlementCard } from "./entitlement-card";
import { Gist } from "./gist";
import { OpenCard } from "./open-card";
import { RefusedCard } from "./refused-card";
import { Sums } from "./sums";
import { speak } from "./testing/speak";

// The router of Next is not to be had outside a build; where a link leads is none of what is said.
vi.mock("@/components/i18n/link", () => ({ Link: ({ children }: { children: ReactNode }) => <b>{children}</b> }));
vi.mock("@/components/i18n/navigation", () => ({
  usePathname: () => "/result/",
  useRouter: () => ({}),
}));

const messages = { zh, en: en as typeof zh };
const speakers = { zh: speak("zh"), en: speak("en") };

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(["zh", "en"] as const)("what the command line says of a case stands on its page, in %s", (locale) => {
  const complaints = vi.spyOn(console, "error");
  const property = fc.property(cases, (family) => {
    const result = resultFrom(family);
    const page = textOf(<ResultShown result={result} />, locale);
    const missing = saidIn(saidOf(result, speakers[locale])).filter((said) => !page.includes(said));
    expect(missing).toEqual([]);
  });
  fc.assert(property, { numRuns: 10 });
  expect(complaints).not.toHaveBeenCalled();
});

function resultFrom({ household, on }: Case): Result {
  return resultOf({ ...interview(household, on), given: household, on });
}

/** All of a result that is told of its rights, as the page lays it out. */
function ResultShown({ result: { gist, sums, also, cards, beside } }: { result: Result }) {
  return (
    <>
      <Gist gist={gist} />
      <Sums sums={sums} />
      <AlsoList also={also} />
      {[...cards.eligible, ...cards.referred].map((card) => (
        <EntitlementCard key={card.id} card={card} />
      ))}
      {cards.unknown.map((card) => (
        <OpenCard key={card.id} card={card} />
      ))}
      {cards.notEligible.map((card) => (
        <RefusedCard key={card.id} card={card} />
      ))}
      <BesideTheDraft beside={beside} />
    </>
  );
}

function textOf(children: ReactNode, locale: keyof typeof messages): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} formats={formats} timeZone="Asia/Shanghai">
      <WithCalculator>
        <>{children}</>
      </WithCalculator>
    </NextIntlClientProvider>,
  );
  const signs: Record<string, string> = { "&amp;": "&", "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">" };
  return markup.replace(/<[^>]+>/g, "\n").replace(/&[#\w]+;/g, (sign) => signs[sign] ?? sign);
}

/** All texts; of a condition, the page names its child above it. */
function saidIn({ gist, sums, also, cards, beside }: Said): readonly string[] {
  const rows = [...sums, beside.sum].flatMap(({ name, figure, notes }) => [name, figure, ...notes]);
  const all = [...cards, ...beside.cards].flatMap(({ title, figures, sentences, reasons }) => [
    ...[title, ...figures, ...sentences],
    ...reasons.flatMap(({ text }) => /^(.*[）)])(?:：|: )(.*)$/.exec(text)?.slice(1) ?? [text]),
  ]);
  return [...gist, ...rows, ...also.flatMap(({ title, figure }) => [title, figure]), ...all, ...beside.deadlines];
}
