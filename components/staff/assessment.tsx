"use client";

import { useTranslations } from "next-intl";
import { useCase, type Case } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { Doubts } from "@/components/doubts/doubts";
import { AsOf } from "@/components/link/as-of";
import { notHeld } from "@/lib/household";
import { FieldLink } from "@/components/ui/field-link";
import { resultOf } from "@/lib/result";
import { Actions } from "./actions";
import { DeskBeside } from "./desk-beside";
import { DeskErrors } from "./desk-errors";
import { DeskSums } from "./desk-sums";
import type { Exchange } from "./exchange";
import { HandOver } from "./hand-over";
import { OpenFields } from "./open-fields";
import { Standings } from "./standings";
import { DeskField } from "./use-desk-reach";
import { useHeightTold } from "./use-height-told";

type Props = {
  loaded: boolean;
  /** Changes with the case on the desk. */
  round: string;
  onExchange: Exchange;
};

/** What the answers come to, live: beside the form where there is room, below it elsewhere. What one does is always in sight. */
export function Assessment({ loaded, round, onExchange }: Props) {
  const t = useTranslations("staff");
  const now = useCase();
  const head = useHeightTold<HTMLDivElement>("--head-height");
  return (
    <section id="assessment" tabIndex={-1} aria-labelledby="assessment-title" className="min-w-0 scroll-mt-4">
      <div ref={head} className="bg-surface lg:sticky lg:top-0 lg:z-10 lg:pt-2 elder:static">
        <div className="grid gap-2 rounded-t-card border border-line p-4 pb-3">
          <h2 id="assessment-title" className="text-xl font-bold">
            {t("assessment")}
          </h2>
          {loaded && <Actions of={now} onExchange={onExchange} />}
        </div>
      </div>
      <div className="grid grid-cols-1 content-start gap-5 rounded-b-card border border-t-0 border-line p-4 lg:sticky lg:top-(--head-height,8rem) lg:max-h-[calc(100dvh-var(--head-height,8rem)-0.5rem)] lg:overflow-y-auto elder:static elder:max-h-none">
        {loaded ? <AssessmentNow of={now} round={round} /> : <p>{t("wait")}</p>}
      </div>
    </section>
  );
}

function AssessmentNow({ of: now, round }: { of: Case; round: string }) {
  const t = useTranslations("result");
  const result = resultOf(now);
  const open = notHeld(result.questions, now);
  return (
    <>
      <DeskErrors of={now} />
      <Doubts besideFields link={({ path }, name) => <FieldLink field={path}>{name}</FieldLink>} />
      <AsOf of={now} Field={DeskField} />
      <DeskSums sums={result.sums} />
      <HandOver key={round} of={now} open={open.length} />
      <OpenFields questions={open} />
      <Standings key={`standings ${round}`} cards={result.cards} />
      <DeskBeside beside={result.beside} />
      <p className="text-sm text-muted">{t("basis", { day: civilDate(now.on) })}</p>
    </>
  );
}
