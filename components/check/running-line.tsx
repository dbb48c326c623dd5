"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { knownSoFar } from "./known-so-far";

/** What is known so far, in one line that stays in sight and is read out when it changes. */
export function RunningLine() {
  const t = useTranslations("check");
  const { assessment } = useCase();
  const known = knownSoFar(assessment).map(({ id, values }) => t(`known.${id}`, values as never));
  return (
    <div role="status" className="-mx-4 sm:mx-0 [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0">
      {known.length > 0 && (
        <p className="border-t border-line bg-brand-soft px-4 py-2 text-sm/snug sm:rounded-t-card sm:border">
          {t.rich("knownSoFar", { known: known.join(" · "), em: (words) => <strong>{words}</strong> })}
        </p>
      )}
    </div>
  );
}
