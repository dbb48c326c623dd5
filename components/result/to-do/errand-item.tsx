"use client";

import { useTranslations } from "next-intl";
import { tick } from "@/components/answers/ticks";
import { useWords } from "@/components/answers/use-words";
import type { Errand, Step } from "@/lib/result";
import { HotlineLinks } from "../hotline-links";
import { isDone } from "./is-done";

type Ticks = ReadonlySet<string>;

/** One place, whom to call about it, and what to do there. */
export function ErrandItem({ errand: { venue, steps, hotlines }, ticks }: { errand: Errand; ticks: Ticks }) {
  const t = useTranslations("toDo.venue");
  return (
    <li className="border-t border-line pt-2 text-base/snug print:pt-1">
      <div className="flex flex-wrap items-center justify-between gap-x-4 print:justify-start">
        <h3 className="font-semibold">{t(venue)}</h3>
        <HotlineLinks hotlines={hotlines} />
      </div>
      <ul>
        {steps.map((step) => (
          <StepItem key={step.rights.map(({ id }) => id).join()} step={step} isDone={isDone(step, ticks)} />
        ))}
      </ul>
    </li>
  );
}

/** One step with its box; the box is the whole line. */
function StepItem({ step: { rights, what, when }, isDone: done }: { step: Step; isDone: boolean }) {
  const words = useWords();
  const ids = rights.map(({ id }) => id);
  return (
    <li>
      <label className="target w-full cursor-pointer gap-2 py-1 print:py-0">
        <input
          type="checkbox"
          className="size-6 shrink-0 accent-brand print:size-3"
          checked={done}
          onChange={({ target }) => tick(ids, target.checked)}
        />
        <span className="min-w-0">
          <span className={done ? "text-muted line-through print:no-underline" : ""}>{`${words(what)} `}</span>
          <span className="text-sm/snug text-muted">
            {[...rights.map(({ title }) => title), ...when].map(words).join(" · ")}
          </span>
        </span>
      </label>
    </li>
  );
}
