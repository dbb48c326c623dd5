import "./globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ElderSwitch } from "@/components/elder/elder-switch";
import { NoteElder } from "@/components/elder/note-elder";
import { SendOn } from "@/components/link/send-on";
import { NotFoundNotice } from "@/components/site/not-found-notice";
import { defaultLocale, languages, locales } from "@/lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const titles = locales.map(async (locale) => (await getTranslations({ locale, namespace: "notFound" }))("title"));
  return { title: (await Promise.all(titles)).join(" · ") };
}

/** A path that is nowhere says nothing sure of the reader's language: the one page speaks all of them. */
export default async function GlobalNotFound() {
  return (
    <html lang={languages[defaultLocale].tag} suppressHydrationWarning>
      <head>
        <NoteElder />
      </head>
      <body>
        <header className="page-column py-1.5">
          <ElderSwitch>
            {(await names()).map(({ tag, name }) => (
              <span key={tag} lang={tag}>
                {name}
              </span>
            ))}
          </ElderSwitch>
        </header>
        <main className="page-column grid gap-10 py-12">
          {locales.map((locale) => (
            <NotFoundNotice key={locale} locale={locale} />
          ))}
        </main>
        <SendOn />
      </body>
    </html>
  );
}

/** What elder mode is called, in every language. */
function names() {
  return Promise.all(
    locales.map(async (locale) => ({
      tag: languages[locale].tag,
      name: (await getTranslations({ locale, namespace: "site" }))("elder"),
    })),
  );
}
