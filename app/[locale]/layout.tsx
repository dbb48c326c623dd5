import "../globals.css";
import type { Metadata, Viewport } from "next";
import { getMessages, getTimeZone, getTranslations } from "next-intl/server";
import { locale as localeOfPage } from "next/root-params";
import type { ReactNode } from "react";
import { localeOr404 } from "@/components/i18n/locale-or-404";
import { formats } from "@/components/i18n/formats";
import { NoteKept } from "@/components/answers/note-kept";
import { NoteElder } from "@/components/elder/note-elder";
import { NoteEarlySubmit } from "@/components/questions/early-submit";
import { Frame } from "@/components/site/frame";
import { HoldWords } from "@/components/site/frame-words";
import { NoteScripts } from "@/components/site/note-scripts";
import { languages, locales } from "@/lib/i18n/locales";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#0a5a8c" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1921" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    title: t("title"),
    description: t("description"),
    applicationName: t("title"),
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/icons/180.png" },
    manifest: `/${await localeOfPage()}/manifest.webmanifest`,
    // A phone that turns dates and sums into links would change the page before its scripts come.
    formatDetection: { telephone: false, date: false, address: false, email: false },
    referrer: "no-referrer",
  };
}

export default async function LocaleLayout({ children }: { children: ReactNode }) {
  const locale = localeOr404(await localeOfPage());
  const { clear, error, offline } = await getMessages();
  const words = { locale, messages: { clear, error, offline }, formats, timeZone: await getTimeZone() };
  return (
    // Its attributes are also set by what stands in the head.
    <html lang={languages[locale].tag} suppressHydrationWarning>
      <head>
        <NoteElder />
        <NoteKept />
      </head>
      <body>
        <NoteScripts />
        <NoteEarlySubmit />
        <HoldWords words={words}>
          <Frame>{children}</Frame>
        </HoldWords>
      </body>
    </html>
  );
}
