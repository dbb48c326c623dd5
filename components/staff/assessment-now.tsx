"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { Doubts } from "@/components/doubts/doubts";
import { AsOf } from "@/components/link/as-of";
import { notHeld } from "@/lib/household";
import { FieldLink } from "@/components/ui/field-link";
import { resultOf } from "@/lib/result";
import { DeskBeside } from "./desk-beside";
import { DeskErrors } from "./desk-errors";
import { DeskSums } from "./desk-sums";
import { HandOver } from "./hand-over";
import { OpenFields } from "./open-fields";
import { Standings } from "./standings";
import { DeskField } from "./use-desk-reach";

export * as calculator from "@/components/answers/whole-calculator";
export { Actions } from "./actions";

/** What the answers come to now; `round` changes with the case on the desk. */
export function AssessmentNow({ of: now, round }: { of: Case; round: string }) {
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
