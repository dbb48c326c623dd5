"use client";

import { useLocale } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { useWords } from "@/components/answers/use-words";
import { isElder } from "@/components/elder/elder-mode";
import { fetched } from "@/components/ui/fetched";
import { languages } from "@/lib/i18n/locales";

/**
 * Makes the sheet of a case in the words of the page, in large print where the page is, with the code of a link.
 * It throws what `makePaper` throws.
 */
export function usePaperFile(of: Case, link: string): () => Promise<Blob> {
  const words = useWords();
  const { tag } = languages[useLocale()];
  return async () => {
    const { makePaper } = await fetched(() => import("./make-paper"));
    return makePaper(of, link, { words, tag, print: isElder() ? "large" : "ordinary" });
  };
}
