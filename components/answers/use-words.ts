import { useFormatter, useTranslations } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import { inWords, type Phrases } from "@/lib/result";

/** Puts phrases into the words of the page; it needs the namespaces that the phrases are from. */
export function useWords(): (phrases: Phrases) => string {
  const t = useTranslations();
  const format = useFormatter();
  return inWords({
    translate: (key, values) => t(key as never, values as never),
    list: (items) => format.list(items),
    date: civilDate,
  });
}
