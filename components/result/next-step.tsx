"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import type { Card } from "@/lib/result";
import { HotlineLinks } from "./hotline-links";

/** What to do next, and whom to call. */
export function NextStep({ card: { next, hotlines } }: { card: Card }) {
  const t = useTranslations("result");
  const words = useWords();
  return (
    <div className="border-t border-line pt-2 text-base">
      <p>
        <span className="font-semibold">{t("next")}</span> <span>{words(next)}</span>
      </p>
      <HotlineLinks hotlines={hotlines} />
    </div>
  );
}
