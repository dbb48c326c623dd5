import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DraftNotice } from "./draft-notice";
import { Footer } from "./footer";
import { Header } from "./header";
import { Later } from "./later";
import { NoteArrival } from "./note-arrival";
import { ScriptsMissing } from "./scripts-missing";

/** What every page has around its content. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useTranslations("site");
  return (
    <>
      <a
        href="#content"
        className="target sr-only bg-surface px-4 focus-visible:not-sr-only focus-visible:absolute focus-visible:z-10"
      >
        {t("skip")}
      </a>
      <Header />
      <DraftNotice />
      <main id="content" tabIndex={-1} className="page-column grow pt-3 pb-6 sm:pb-12 outline-none sm:pt-8 print:py-0">
        {children}
      </main>
      <Footer />
      <div className="sticky bottom-0 z-10 text-sm/snug print:hidden">
        <ScriptsMissing />
        <Later piece="News" />
      </div>
      <Later piece="Watch" />
      <NoteArrival />
    </>
  );
}
