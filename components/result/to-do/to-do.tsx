"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTicks } from "@/components/answers/use-ticks";
import { useWords } from "@/components/answers/use-words";
import { Fold } from "@/components/ui/fold";
import { toDoOf, type Result } from "@/lib/result";
import { ErrandItem } from "./errand-item";
import { isDone } from "./is-done";

type Props = Pick<Result, "cards" | "beside"> & {
  /** Whether it lies open until somebody folds it. */
  isOpen: boolean;
};

/** All there is to do, by where one goes: folded on a phone with how much it is, a list to tick off once it is open. */
export function ToDo({ cards, beside, isOpen }: Props) {
  const t = useTranslations("toDo");
  const words = useWords();
  const ticks = useTicks();
  const [wanted, setWanted] = useState<boolean>();
  const errands = toDoOf({ cards, beside }, words);
  const steps = errands.flatMap((errand) => errand.steps);
  if (steps.length === 0) return null;
  const done = steps.filter((step) => isDone(step, ticks)).length;
  return (
    <section aria-labelledby="to-do" className="rounded-card border-2 border-brand px-inner print:border print:p-2.5">
      <Fold
        open={wanted ?? isOpen}
        onToggle={({ currentTarget }) => setWanted(currentTarget.open)}
        summary={
          <h2 id="to-do" className="font-bold">
            {t("fold", { venues: errands.length, steps: steps.length })}
          </h2>
        }
      >
        <h2 className="hidden text-lg font-bold print:block">{t("title")}</h2>
        <ul className="grid gap-3 pb-2 print:grid-cols-2 print:gap-x-4 print:gap-y-1 print:pb-0 elder:print:grid-cols-1">
          {errands.map((errand) => (
            <ErrandItem key={errand.venue} errand={errand} ticks={ticks} />
          ))}
        </ul>
        <p className="pb-3 text-sm text-muted print:hidden">{done > 0 ? t("done", { done }) : t("hint")}</p>
      </Fold>
    </section>
  );
}
