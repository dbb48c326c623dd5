"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Link } from "@/components/i18n/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Rest } from "@/lib/result";
import { useChangeHref } from "./use-change-href";

/** The family's own answer, and the way to change it. */
export function RestsOn({ rest }: { rest: Rest }) {
  const t = useTranslations("result");
  const words = useWords();
  const changeHref = useChangeHref();
  const name = words(rest.name);
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-muted print:hidden">
      <span className="min-w-0 grow basis-32">
        {t("restsOn", { name: words(rest.short), answer: words(rest.answer) })}
      </span>
      <Link href={changeHref(rest)} className="target text-link justify-center print:hidden">
        <span>{t("change")}</span>
        <VisuallyHidden>{` ${name}`}</VisuallyHidden>
      </Link>
    </p>
  );
}
