"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { Doubts } from "@/components/doubts/doubts";
import { AsOf } from "@/components/link/as-of";
import { useCaseLink } from "@/components/takeaway/use-case-link";
import { notHeld } from "@/lib/household";
import { FieldLink } from "@/components/ui/field-link";
import { resultOf } from "@/lib/result";
import { Actions } from "./actions";
import { DeskErrors } from "./desk-errors";
import { DeskSums } from "./desk-sums";
import type { Exchange } from "./exchange";
import { HandOver } from "./hand-over";
import { OpenFields } from "./open-fields";
import { Standings } from "./standings";

type Props = {
  loaded: boolean;
  /** Changes with the case on the desk. */
  round: string;
  onExchange: Exchange;
};

/** What the answers come to, live: beside the form where there is room, below it elsewhere. */
export function Assessment({ loaded, ...props }: Props) {
  const t = useTranslations("staff");
  return (
    <section
      id="assessment"
      tabIndex={-1}
      aria-labelledby="assessment-title"
      className="grid min-w-0 scroll-mt-4 grid-cols-1 content-start gap-5 rounded-card border border-line p-4 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:pt-0"
    >
      {loaded ? (
        <AssessmentNow {...props} />
      ) : (
        <>
          <Title />
          <p>{t("wait")}</p>
        </>
      )}
    </section>
  );
}

function Title() {
  const t = useTranslations("staff");
  return (
    <h2 id="assessment-title" className="text-xl font-bold">
      {t("assessment")}
    </h2>
  );
}

function AssessmentNow({ round, onExchange }: Omit<Props, "loaded">) {
  const t = useTranslations("result");
  const now = useCase();
  const { link } = useCaseLink(now);
  const result = resultOf(now);
  const open = notHeld(result.questions, now);
  return (
    <>
      <div className="grid gap-2 border-b border-line bg-surface pb-3 lg:sticky lg:top-0 lg:z-10 lg:pt-3">
        <Title />
        <Actions link={link} onExchange={onExchange} />
      </div>
      <DeskErrors of={now} />
      <Doubts link={({ path }, name) => <FieldLink field={path}>{name}</FieldLink>} />
      <AsOf of={now} />
      <DeskSums sums={result.sums} />
      <HandOver key={round} of={now} open={open.length} />
      <OpenFields questions={open} />
      <Standings key={`standings ${round}`} cards={result.cards} />
      <p className="text-sm text-muted">{t("basis", { day: civilDate(now.on) })}</p>
    </>
  );
}
