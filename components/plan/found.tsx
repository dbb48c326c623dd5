"use client";

import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { Messages } from "@/components/i18n/app-config";
import { Link } from "@/components/i18n/link";
import { useFrameWords } from "@/components/site/frame-words";
import { Said } from "@/components/ui/said";
import { searchFor, type Searched } from "@/lib/plan/search";

type Props = { query: string; index: readonly Searched[] };

/** What a search finds; with it comes what fills values into its words. */
export function Found({ messages, ...search }: Props & { messages: Pick<Messages, "search"> }) {
  return (
    <NextIntlClientProvider {...useFrameWords()} messages={messages}>
      <FoundHere {...search} />
    </NextIntlClientProvider>
  );
}

function FoundHere({ query, index }: Props) {
  const t = useTranslations("search");
  const found = searchFor(query, index);
  const words = found.length > 0 ? t("found", { count: found.length }) : t("none");
  return (
    <>
      <Said words={query.trim() === "" ? "" : words} after={500} />
      <ul className="grid empty:hidden">
        {found.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/plan/${id}/`} className="target text-link">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
