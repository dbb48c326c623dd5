"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Notice } from "@/components/ui/notice";
import { say } from "@/lib/result";
import type { Suggested } from "@/lib/result/suggestions";
import { TryIt } from "./try-it";

/** The change that would bring the most money, in one sentence, to be tried. */
export function BestChange({ best }: { best: Suggested }) {
  const t = useTranslations("result.suggest");
  const words = useWords();
  const first = best.wins.find(({ isMoney }) => isMoney);
  if (!first) return null;
  const others = best.wins.length - 1;
  const { change } = best;
  const { title, figure } = first;
  return (
    <div className="print:hidden">
      <Notice title={t("best")}>
        <p>{words(say("result.suggest.win", { change, title, figure }))}</p>
        {others > 0 && <p className="text-muted">{t("more", { count: others })}</p>}
        <TryIt suggested={best} at="best" />
      </Notice>
    </div>
  );
}
